import { lines } from './stage.ts'

/** A section with all that a print numbers or names in its own way: fonts, headings, tables, notes, links, pictures. */
export function rich(word: string): string {
  const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>')}`
  return `<h1 id="kop-${word}">${word}</h1><p>een <i lang="en">fair</i> deel<span class="note">noot</span>, zie <a href="#kop-twee">twee</a>
    en <a href="https://elders.invalid/">elders</a></p><table><thead><tr><th scope="col" id="k1">jaar</th><th scope="col">aantal</th></tr></thead>
    <tbody><tr><th scope="row">2026</th><td headers="k1">${word}</td></tr></tbody></table><ul><li>${word}</li></ul>
    <p><img alt="blokje" src="${picture}"></p><svg width="9" height="9" role="img" aria-label="rondje"><circle r="4"/></svg><table hidden data-generated><tr><th scope="col">x</th></tr></table>${lines(20)}`
}
