/** Hands a file over that was made here. */
export function download(name: string, content: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
