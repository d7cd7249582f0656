// Every sentence that `npm start` says; Dutch, like the rest of the product.

type DemoAccount = { email: string; may: string };

export const messages = {
  building: 'Onderdelen bouwen…',
  startingBackend: 'Backend starten…',
  preparingData: 'Demogegevens klaarzetten…',
  saving: 'Gegevens bewaren en stoppen…',

  welcome: (url: string, accounts: readonly DemoAccount[], password: string) => {
    const width = Math.max(...accounts.map(({ email }) => email.length));
    const rows = accounts.map(({ email, may }) => `  ${email.padEnd(width)}  ${may}`);
    return [
      '',
      `Applicatie     ${url}`,
      `Demo-website   ${url}/demo-site`,
      `Postvak        ${url}/postvak  (mail die verstuurd zou zijn)`,
      '',
      `Demo-accounts, allemaal met wachtwoord ${password}`,
      ...rows,
      '',
      'Stoppen: Ctrl-C. Opnieuw beginnen met verse gegevens: npm start -- --fresh',
      '',
    ].join('\n');
  },
  ready: (url: string) => `Instroom is klaar: ${url}`,

  portsInUse: (ports: number[], settings: string[]) =>
    ports.length === 1
      ? `Poort ${ports[0]} is in gebruik. Stop het andere programma of kies een andere poort met ${settings[0]} npm start.`
      : `De poorten ${ports.join(', ')} zijn in gebruik, misschien door een andere npm start. Stop dat programma of kies andere poorten met ${settings.join(' ')} npm start.`,
  portInvalid: (setting: string, value: string) =>
    `${setting}=${value} is geen poort; kies een getal van 1 tot en met 65535.`,
  portShared: (port: number, setting: string, twin: string) =>
    `${setting} en ${twin} wijzen allebei naar poort ${port}; geef elk een eigen poort.`,

  dataFolderShared: (folder: string, open: string, canBeClosed: boolean) =>
    `De gegevens kunnen niet in ${folder} staan, want anderen kunnen schrijven in ${open}. Kies een eigen map met INSTROOM_DATA=<map> npm start${canBeClosed ? `, of sluit deze af met chmod go-w ${open}` : ''}.`,
  dataFolderRefused: (folder: string, reason: string) =>
    `In ${folder} kunnen geen gegevens worden bewaard (${reason}). Kies een andere map met INSTROOM_DATA=<map> npm start.`,
  dataFolderTaken: (folder: string, pid: number) =>
    `De gegevens in ${folder} zijn al in gebruik door een andere npm start (proces ${pid}). Stop die, of kies een andere map met INSTROOM_DATA=<map> npm start.`,
  stateUnreadable: (kept: string, reason: string) =>
    `De bewaarde gegevens zijn niet te lezen en staan nu apart in ${kept} (${reason}).`,
  notSaved: (reason: string) => `De gegevens konden niet worden bewaard: ${reason}`,

  buildFailed: (reason: string) => `Het bouwen is mislukt.\n${reason}`,
  backendFailed: (reason: string) =>
    `De backend start niet. Dit waren de laatste regels:\n${reason}`,
  backendDied: (logFile: string) =>
    `De backend is onverwacht gestopt; wat er gebeurde staat in ${logFile}. Start opnieuw met npm start.`,
  javaMissing: (oldest: number, found: number | undefined) =>
    found === undefined
      ? `Op dit systeem heeft de lokale backend Java ${oldest} of nieuwer nodig, en Java is niet gevonden. Installeer Java ${oldest} en start opnieuw.`
      : `Op dit systeem heeft de lokale backend Java ${oldest} of nieuwer nodig, en hier staat Java ${found}. Installeer Java ${oldest} en start opnieuw.`,
} as const;
