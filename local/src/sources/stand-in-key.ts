// The key that the stand-ins of the sources with keys ask for. It opens nothing else.
export const standInKey = 'local-stand-in-key';
