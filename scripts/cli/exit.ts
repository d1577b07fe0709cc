/** What the command line answers to the shell. Signals answer 128 and their number, as shells expect. */
export const exit = { clean: 0, errors: 1, wrongUse: 2, hungUp: 129, interrupted: 130, terminated: 143 } as const
