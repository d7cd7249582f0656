/** Gives the browser a file to keep, made here. */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: the browser takes the file when this has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
