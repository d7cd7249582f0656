// Whether who was signed in left by choice, in whichever tab of this browser. If not, the server ended it, and that has to
// be explained.
const key = 'instroom.left';

export function noteChoice(left: boolean): void {
  try {
    if (left) window.localStorage.setItem(key, 'yes');
    else window.localStorage.removeItem(key);
  } catch {
    // A browser may refuse its storage altogether.
  }
}

export function isLeftByChoice(): boolean {
  try {
    return window.localStorage.getItem(key) !== null;
  } catch {
    return true;
  }
}
