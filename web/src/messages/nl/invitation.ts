// The page on which somebody accepts an invitation.
export const invitation = {
  title: 'Uitnodiging',
  loading: 'De uitnodiging wordt geopend…',
  refused: 'Deze uitnodiging werkt niet',
  toSignIn: 'Naar inloggen',
  heading: 'Welkom bij {{region}}',
  lead: {
    viewer: '{{name}}, u bent uitgenodigd als lezer: u kijkt mee met kandidaten en cijfers.',
    editor:
      '{{name}}, u bent uitgenodigd als bewerker: u begeleidt kandidaten en werkt hun dossiers bij.',
    regionAdmin:
      '{{name}}, u bent uitgenodigd als regiobeheerder: u begeleidt kandidaten en beheert de regio.',
  },
  until: 'U kunt de uitnodiging aannemen tot {{moment}}.',
  new: {
    title: 'Kies een wachtwoord',
    password: 'Wachtwoord',
    passwordHint: 'Ten minste {{least}} tekens. Een zin is makkelijk te onthouden.',
    submit: 'Account maken en beginnen',
    refused: {
      weak_password:
        'Dit wachtwoord is te kort of te makkelijk te raden. Kies ten minste {{least}} tekens.',
      too_many_attempts:
        'Dit is te vaak geprobeerd. Wacht een paar minuten en probeer het opnieuw.',
      no_connection: 'Er is geen verbinding. Controleer uw internet en probeer het opnieuw.',
      unknown:
        'Het account kon niet worden gemaakt. Probeer het opnieuw, of vraag de beheerder van uw regio om een nieuwe uitnodiging.',
    },
  },
  signIn: {
    title: 'Log in om de uitnodiging aan te nemen',
    lead: 'U hebt al een account. Het blijft hetzelfde; deze regio komt erbij.',
  },
  own: {
    lead: 'U bent ingelogd als {{email}}.',
    accept: 'Uitnodiging aannemen',
  },
  other: {
    title: 'U bent ingelogd met een ander adres',
    lead: 'U bent nu ingelogd als {{signedIn}}. Deze uitnodiging is voor {{invited}}. Log eerst uit; daarna kunt u haar hier aannemen.',
    switch: 'Uitloggen en verder gaan',
  },
} as const;
