import type { Document } from './document.js'

/** Writes a document as a small complete page: nothing in it acts, loads or needs a style sheet. */
export function writePage(document: Document): string {
  const { language, kicker, headline, teaser, byline, html, correction, provenance } = document
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head>
${headOf(document)}
</head>
<body>
<article>
<header>
${lines([
  kicker && `<p class="kicker">${escapeHtml(kicker)}</p>`,
  `<h1>${escapeHtml(headline)}</h1>`,
  teaser && `<p class="teaser">${escapeHtml(teaser)}</p>`,
  byline && `<p class="byline">${escapeHtml(byline)}</p>`,
  !provenance.isTranslation && `<p class="warning" lang="en" dir="ltr">${noTranslation}</p>`,
])}
</header>
${html}
${lines([correction?.note && `<aside class="correction"><p dir="auto">${escapeHtml(correction.note)}</p></aside>`])}
</article>
</body>
</html>
`
}

/** What stands on text that only pretends to be translated. */
export const noTranslation = 'This is not a translation: a test engine (pseudo) disguised the German text.'

function headOf(document: Document): string {
  const { language, headline, teaser, url, alternates, provenance } = document
  return lines([
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(headline)}</title>`,
    teaser && `<meta name="description" content="${escapeHtml(teaser)}">`,
    `<meta name="digital-source-type" content="${escapeHtml(provenance.digitalSourceType)}">`,
    `<link rel="canonical" href="${escapeHtml(url)}">`,
    ...[{ language, url }, ...alternates].map(
      other => `<link rel="alternate" hreflang="${escapeHtml(other.language)}" href="${escapeHtml(other.url)}">`,
    ),
    `<script type="application/ld+json">${writeLinkedData(document)}</script>`,
  ])
}

/** What search engines read (schema.org). No `<` may stand in it, or a headline could close the element. */
function writeLinkedData(document: Document): string {
  const { headline, language, publishedAt, updatedAt, byline, section, tags, url, canonicalUrl, provenance } = document
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    inLanguage: language,
    url,
    datePublished: publishedAt,
    dateModified: updatedAt,
    ...(byline ? { author: { '@type': 'Person', name: byline } } : {}),
    ...(section ? { articleSection: section } : {}),
    ...(tags.length > 0 ? { keywords: tags } : {}),
    ...(canonicalUrl ? { translationOfWork: { '@type': 'NewsArticle', url: canonicalUrl } } : {}),
    digitalSourceType: provenance.digitalSourceType,
  }
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'])

function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
}

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, letter => references[letter] ?? letter)
}

function lines(parts: (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join('\n')
}
