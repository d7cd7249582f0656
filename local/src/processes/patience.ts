/** How long a process that was asked to end may take before it is ended by force. */
export const endPatienceMs = 8000;
