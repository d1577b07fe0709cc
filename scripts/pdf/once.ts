/** What is made when it is first asked for; all who ask get the same. */
export interface Once<Made> {
  (): Promise<Made>
  /** Whether anybody asked. */
  readonly begun: () => boolean
}

/** Makes nothing yet. */
export function once<Made>(make: () => Promise<Made>): Once<Made> {
  let made: Promise<Made> | undefined
  const get = () => {
    made ??= make()
    return made
  }
  return Object.assign(get, { begun: () => made !== undefined })
}
