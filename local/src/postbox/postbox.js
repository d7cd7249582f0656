// Shows the local queue of mail, and looks again every two seconds.
const list = document.querySelector('#mail');
const state = document.querySelector('#state');
const row = document.querySelector('#row');
let shown = '';

async function look() {
  try {
    const answer = await (await fetch('/postvak/mail.json')).text();
    if (answer === shown) return;
    shown = answer;
    show(JSON.parse(answer));
  } catch {
    state.textContent = 'De lokale backend antwoordt niet.';
  }
}

function show(mails) {
  state.textContent = mails.length === 0 ? 'Er is nog geen mail.' : `${mails.length} berichten`;
  list.replaceChildren(...mails.map(rowOf));
}

function rowOf(mail) {
  const item = row.content.cloneNode(true);
  item.querySelector('h2').textContent = mail.subject;
  item.querySelector('.to').textContent = `Aan ${mail.to}`;
  const time = item.querySelector('time');
  time.dateTime = mail.queuedAt;
  time.textContent = new Date(mail.queuedAt).toLocaleString('nl-NL', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  item
    .querySelector('.body')
    .append(
      ...mail.paragraphs.map((text) =>
        Object.assign(document.createElement('p'), { textContent: text }),
      ),
    );
  for (const name of ['action', 'aside']) {
    const link = item.querySelector(`.${name}`);
    if (mail[name]) {
      link.textContent = mail[name].label;
      link.href = mail[name].path;
    } else link.remove();
  }
  const attachment = item.querySelector('.attachment');
  if (mail.attachment) {
    const { filename, contentType, content } = mail.attachment;
    attachment.textContent = `Bijlage: ${filename}`;
    attachment.download = filename;
    attachment.href = URL.createObjectURL(new Blob([content], { type: contentType }));
  } else attachment.remove();
  return item;
}

await look();
setInterval(look, 2000);
