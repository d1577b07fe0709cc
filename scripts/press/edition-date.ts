/**
 * The date that the files carry: the edition's own, else what SOURCE_DATE_EPOCH says, else none. Never the clock, or the same
 * input would give other bytes tomorrow.
 * @param date ISO 8601, or empty.
 * @param epoch Seconds since 1970, as reproducible-builds.org has it.
 */
export function editionDate(date: string, epoch: string | undefined): Date | undefined {
  if (date !== '') return new Date(`${date}T12:00:00Z`)
  const seconds = Number(epoch)
  return epoch && Number.isFinite(seconds) ? new Date(seconds * 1000) : undefined
}
