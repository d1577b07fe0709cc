import { defaultSchema, type Schema } from 'hast-util-sanitize'

const content = [
  ...'a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em'.split(
    ' ',
  ),
  ...'figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd li main mark nav ol p picture pre q rp rt'.split(
    ' ',
  ),
  ...'ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'.split(
    ' ',
  ),
]
const svg = [
  ...'svg g path rect circle ellipse line polyline polygon text tspan textPath defs symbol use linearGradient'.split(
    ' ',
  ),
  ...'radialGradient stop clipPath mask pattern marker title desc'.split(' '),
]
const own = ['katern-component', 'katern-label', 'katern-caption', 'katern-note', 'katern-again']

/** Attributes of drawings, as `hast` names them. */
const drawing = [
  ...'clipPath clipRule cx cy d dominantBaseline dx dy fill fillOpacity fillRule fontFamily fontSize fontStyle fontWeight'.split(
    ' ',
  ),
  ...'fx fy gradientTransform gradientUnits height letterSpacing markerEnd markerHeight markerMid markerStart markerUnits'.split(
    ' ',
  ),
  ...'markerWidth mask offset opacity orient paintOrder pathLength patternTransform patternUnits points preserveAspectRatio'.split(
    ' ',
  ),
  ...'r refX refY rotate rx ry spreadMethod startOffset stopColor stopOpacity stroke strokeDashArray strokeDashOffset'.split(
    ' ',
  ),
  ...'strokeLineCap strokeLineJoin strokeMiterLimit strokeOpacity strokeWidth textAnchor textLength transform viewBox'.split(
    ' ',
  ),
  ...'visibility width wordSpacing x x1 x2 xmlns y y1 y2 href xLinkHref vectorEffect maskUnits clipPathUnits'.split(
    ' ',
  ),
]
const everywhere = ['id', 'className', 'lang', 'dir', 'title', 'role', 'data*', 'aria*', 'translate']

const attributes: Schema['attributes'] = {
  '*': everywhere,
  a: ['href', 'hrefLang', 'rel'],
  blockquote: ['cite'],
  q: ['cite'],
  del: ['cite', 'dateTime'],
  ins: ['cite', 'dateTime'],
  col: ['span', 'width'],
  colgroup: ['span', 'width'],
  data: ['value'],
  img: ['src', 'alt', 'width', 'height'],
  input: [['type', 'checkbox'], ['disabled', true], 'checked'],
  li: ['value'],
  ol: ['start', 'type', 'reversed'],
  ul: ['type'],
  td: ['align', 'colSpan', 'rowSpan', 'headers', 'vAlign'],
  th: ['align', 'colSpan', 'rowSpan', 'headers', 'scope', 'abbr', 'vAlign'],
  time: ['dateTime'],
  'katern-again': ['href'],
  ...Object.fromEntries(svg.map(name => [name, drawing])),
}

/** What of HTML may stand in a chapter: content and drawings, nothing that runs, loads or submits. */
export const schema: Schema = {
  ...defaultSchema,
  tagNames: [...new Set([...content, ...svg, ...own])],
  attributes,
  ancestors: {},
  clobber: [],
  required: { input: { disabled: true, type: 'checkbox' } },
  protocols: {
    href: ['http', 'https', 'mailto', 'tel'],
    xLinkHref: [],
    cite: ['http', 'https'],
  },
  strip: ['script', 'style', 'template', 'iframe'],
  allowComments: false,
  allowDoctypes: false,
}

/** Elements that would run, load or submit something. */
export const dangerous = new Set(
  'script style iframe frame frameset object embed applet meta link base form noscript template foreignObject portal'.split(
    ' ',
  ),
)
/** Attributes of the styled HTML of a `.html` chapter, which keeps its own `style`. */
export const styledSchema: Schema = { ...schema, attributes: { ...attributes, '*': [...everywhere, 'style'] } }
