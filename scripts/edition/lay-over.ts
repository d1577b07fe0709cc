/** A group of values with those that another gives laid over it; what the other leaves out stays. */
export function layOver<T extends object>(base: T, over: { readonly [Key in keyof T]?: T[Key] | undefined } = {}): T {
  return { ...base, ...Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined)) }
}
