/**
 * The date that the files carry: the edition's own, else what SOURCE_DATE_EPOCH says, else the first day of Unix time. Never
 * the clock, or the same input would give other bytes tomorrow.
 * @param date ISO 8601, or empty.
 * @param epoch Seconds since 1970, as reproducible-builds.org has it.
 */
export function editionDate(date: string, epoch: string | undefined): Date {
  if (date !== '') return new Date(`${date}T12:00:00Z`)
  const seconds = Number(epoch)
  return new Date(epoch && Number.isFinite(seconds) ? seconds * 1000 : 0)
}
