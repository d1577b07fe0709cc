import type { PressRule } from './model.ts'
import { onPages } from './page-rules.ts'

/** What may be painted on a page, and how. */
export const paintRules: readonly PressRule[] = [
  {
    id: 'x4-rgb',
    check: ({ pages }) =>
      onPages(pages, ({ painted }) => [...painted.rgb].sort().map(where => `There is RGB in ${where} on the page`)),
  },
  {
    id: 'x4-transfer',
    check: ({ pages }) =>
      onPages(pages, ({ painted }) =>
        [...painted.transfers].filter(key => key !== 'SMask TR').map(key => `A graphics state has ${key}`),
      ),
  },
  {
    id: 'x4-blend-space',
    check: ({ pages }) =>
      onPages(pages, ({ painted, blendSpace }) => {
        if (!painted.transparent || blendSpace === 'DeviceCMYK') return []
        return [`See-through paint is blended in ${blendSpace ?? 'no space that the page names'}`]
      }),
  },
  {
    id: 'x4-blend-mode',
    check: ({ pages }) =>
      onPages(pages, ({ painted }) =>
        [...painted.blendModes].filter(mode => !blendModes.has(mode)).map(mode => `There is no blend mode “${mode}”`),
      ),
  },
  {
    id: 'x4-rendering-intent',
    check: ({ pages }) =>
      onPages(pages, ({ painted }) =>
        [...painted.intents].filter(each => !intents.has(each)).map(each => `There is no rendering intent “${each}”`),
      ),
  },
  {
    id: 'x4-external',
    check: ({ pages }) =>
      onPages(pages, ({ painted }) => [...painted.external].sort().map(key => `Something on the page has ${key}`)),
  },
  {
    id: 'press-ink',
    check: ({ pages }, { inkLimit }) =>
      onPages(pages, ({ painted }) => {
        const percent = Math.round(painted.ink * 1000) / 10
        return percent <= inkLimit ? [] : [`A paint has ${percent} % of ink; the limit is ${inkLimit} %`]
      }),
  },
  {
    id: 'press-black-knockout',
    check: ({ pages }, { overprintUpToPt }) =>
      onPages(pages, ({ painted }) =>
        [...painted.knockouts]
          .filter(size => size <= overprintUpToPt)
          .sort((a, b) => a - b)
          .map(size => `Black text of ${size} pt does not overprint`),
      ),
  },
  {
    id: 'press-white-overprint',
    check: ({ pages }) => onPages(pages, ({ painted }) => (painted.whiteOverprints ? ['White text overprints'] : [])),
  },
  {
    id: 'press-hairline',
    check: ({ pages }, { thinnestPt }) =>
      onPages(pages, ({ painted: { thinnest } }) =>
        thinnest >= thinnestPt ? [] : [`A line is ${thinnest.toFixed(2)} pt thin`],
      ),
  },
  {
    id: 'press-small-type',
    check: ({ pages }, { smallestPt }) =>
      onPages(pages, ({ painted: { smallest } }) =>
        smallest >= smallestPt - 0.01 ? [] : [`Type of ${smallest.toFixed(1)} pt stands on the page`],
      ),
  },
  {
    id: 'press-coarse-picture',
    check: ({ pages }, { coarsestPpi }) =>
      onPages(pages, ({ painted }) =>
        painted.pictures
          .filter(({ ppi }) => Number.isFinite(ppi) && ppi < coarsestPpi - 0.5)
          .map(({ ppi }) => `A picture has ${Math.round(ppi)} pixels an inch`),
      ),
  },
  {
    id: 'press-mask-transfer',
    check: ({ pages }) =>
      onPages(pages, ({ painted }) => (painted.transfers.has('SMask TR') ? ['A soft mask has a curve (TR)'] : [])),
  },
  {
    id: 'press-area-gradient',
    check: ({ pages }) =>
      onPages(pages, ({ painted }) =>
        painted.areaGradients > 0 ? ['A gradient is conic, repeating or see-through (ShadingType 1)'] : [],
      ),
  },
]

const intents = new Set(['AbsoluteColorimetric', 'RelativeColorimetric', 'Perceptual', 'Saturation'])

/** ISO 32000-1, tables 136 and 137; `Compatible` is the old name of Normal. */
const blendModes = new Set([
  ...['Normal', 'Compatible', 'Multiply', 'Screen', 'Overlay', 'Darken', 'Lighten', 'ColorDodge', 'ColorBurn'],
  ...['HardLight', 'SoftLight', 'Difference', 'Exclusion', 'Hue', 'Saturation', 'Color', 'Luminosity'],
])
