/** "1 page", "1,204 pages". */
export function count(amount: number, noun: string): string {
  // Node takes 10 ms to begin to format numbers, which is much for a build of nothing.
  const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${grouped} ${noun}${amount === 1 ? '' : 's'}`
}

/** A size in bytes as people read it, in steps of 1000: "812 B", "48 kB", "3.4 MB". */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`
  if (bytes < 999_950_000) return `${(bytes / 1e6).toFixed(1)} MB`
  return `${(bytes / 1e9).toFixed(1)} GB`
}

/** Milliseconds as people read them: "0.3 s", "1 min 05 s". */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, milliseconds) / 1000
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`
}
