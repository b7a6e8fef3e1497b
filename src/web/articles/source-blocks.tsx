import classes from './submit.module.css'

const tag = /<(?:\/[1-9]\d{0,4}|[1-9]\d{0,4}\/?)>/g

type Piece = { id: string; block: number; kind: string; source: string }

/** A source text in its own layout, its segments told apart. */
export function SourceBlocks({ segments, language }: { segments: readonly Piece[]; language: string }) {
  const blocks = new Map<number, Piece[]>()
  for (const segment of segments) blocks.set(segment.block, [...(blocks.get(segment.block) ?? []), segment])
  return (
    <div className={`article-text ${classes.source}`} lang={language} dir="auto">
      {[...blocks].map(([block, pieces]) => (
        <div key={block} className={classes[pieces[0]?.kind ?? ''] ?? ''}>
          {pieces.map(({ id, source }) => (
            <span key={id} className={classes.segment}>
              {source.replace(tag, '')}{' '}
            </span>
          ))}
        </div>
      ))}
    </div>
  )
}
