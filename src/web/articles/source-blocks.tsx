import type { CSSProperties } from 'react'
import { MarkedText } from './marked-text.js'
import classes from './submit.module.css'

type Piece = {
  id: string
  block: number
  kind: string
  ordinal: number | null
  source: string
  marks: readonly string[]
}

/** A source text in its own layout, its segments told apart. */
export function SourceBlocks({ segments, language }: { segments: readonly Piece[]; language: string }) {
  const blocks = new Map<number, Piece[]>()
  for (const segment of segments) blocks.set(segment.block, [...(blocks.get(segment.block) ?? []), segment])
  return (
    <div className={`article-text ${classes.source}`} lang={language} dir="auto">
      {[...blocks].map(([block, pieces]) => (
        <div key={block} className={classes[pieces[0]?.kind ?? ''] ?? ''} style={numbered(pieces[0]?.ordinal)}>
          {pieces.map(({ id, source, marks }) => (
            <span key={id} className={classes.segment}>
              <MarkedText source={source} marks={marks} />{' '}
            </span>
          ))}
        </div>
      ))}
    </div>
  )
}

/** An item of a numbered list bears its number, whatever stood before it. */
function numbered(ordinal: number | null | undefined): CSSProperties | undefined {
  return ordinal == null ? undefined : { listStyleType: 'decimal', counterSet: `list-item ${ordinal}` }
}
