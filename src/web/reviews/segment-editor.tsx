import {
  type ClipboardEvent,
  type FormEvent,
  type KeyboardEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
} from 'react'
import { useTranslation } from 'react-i18next'
import type { Segment } from '../api/types.js'
import { directionOf } from '../shell/direction-of.js'
import type { DraftBook } from './draft-book.js'
import { caretIn, putCaret, readText, replaceText, writeText } from './editable.js'
import { highlight } from './highlight.js'
import classes from './review.module.css'
import { chipOf, missingTags, moveTag, tagsOf, withoutSurplus, withWords } from './tagged-text.js'
import type { Mark } from './text-with-tags.js'
import type { Standing } from './undo-steps.js'
import { useCaret } from './use-caret.js'
import { useChipDrag } from './use-chip-drag.js'
import { useSaid } from './use-said.js'
import { useUndo } from './use-undo.js'
import { useWords } from './use-words.js'

export type EditorHandle = {
  replace(text: string): void
  /** Puts words at the caret, or at the end where there is none. */
  insert(words: string): void
  focus(): void
}

type Props = {
  segment: Segment
  book: DraftBook
  language: string
  label: string
  /** The words that findings mean, while the text is still the one they were found in. */
  marks: readonly Mark[]
  handle: Ref<EditorHandle>
}

/**
 * Where a person writes a segment. Its tags are chips: they can be moved, with the mouse or with Alt and the arrows,
 * but neither be cut in two nor get lost; one that was deleted with the words around it comes back at the caret.
 *
 * @NOTE What is typed lives in the page itself, not in React: the browser keeps the caret and the input methods of all
 * languages.
 */
export function SegmentEditor({ segment, book, language, label, marks, handle }: Props) {
  const { source } = segment
  const field = useRef<HTMLDivElement>(null)
  const { said, others, say } = useSaid(segment, book)
  const caret = useCaret(field)

  const set = (standing: Standing) => {
    if (!field.current) return
    writeText(field.current, standing.text)
    putCaret(field.current, standing.caret)
    say(standing.text)
  }
  const undo = useUndo(field, set)
  const drag = useChipDrag(field, undo.replace)

  // biome-ignore lint/correctness/useExhaustiveDependencies: written once; from then on the field owns its text.
  useEffect(() => {
    if (field.current) begin(field.current, said.current)
  }, [])
  // What comes from elsewhere, such as a colleague's text, replaces what is shown; what is typed here is there already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other words count.
  useEffect(() => {
    const element = field.current
    if (!element || others === null) return
    said.current = others
    if (readText(element) === others) return
    undo.noteReplacing()
    replaceText(element, others)
  }, [others])
  useEffect(() => (field.current ? highlight(field.current, marks) : undefined), [marks])
  useImperativeHandle(handle, () => ({
    replace: words => undo.replace({ text: words, caret: words.length }),
    insert: words => putIn(words, withWords),
    focus: caret.comeBack,
  }))

  const keepTags = (event: FormEvent<HTMLDivElement>) => {
    const element = event.currentTarget
    const { inputType, data } = event.nativeEvent as InputEvent
    // While a chip is being dragged it stands nowhere for a moment.
    if (inputType === 'deleteByDrag') return
    // What comes in whole, as from the clipboard, is a step of its own.
    undo.noteInput(inputType === 'insertText' && data && data.length > 1 ? 'insertReplacementText' : inputType)
    const typed = readText(element)
    const healed = heal(typed, caretIn(element), { before: said.current, source })
    if (healed.text !== typed) set(healed)
    else say(typed)
  }

  const pressed = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Enter') event.preventDefault()
    undo.press(event)
    const moved = movedChip(event)
    if (moved) undo.replace(moved)
  }

  const putIn = (words: string, join: typeof withWords) => {
    if (field.current) undo.replace(join(readText(field.current), caretIn(field.current), words))
  }

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a text area cannot hold chips. */}
      <div
        ref={field}
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={label}
        lang={language}
        dir={directionOf(language)}
        spellCheck
        contentEditable
        suppressContentEditableWarning
        className={classes.editor}
        onInput={keepTags}
        onPaste={pasteWords}
        onKeyDown={pressed}
        onBlur={caret.leave}
        {...drag}
      />
      <MissingTags segment={segment} book={book} put={mark => putIn(mark, withMark)} />
    </>
  )
}

function begin(field: HTMLElement, text: string): void {
  writeText(field, text)
  field.focus({ preventScroll: true })
  putCaret(field, text.length)
}

/** The text with the chip at the caret moved by one word, if that is what the key asks for. */
function movedChip(event: KeyboardEvent<HTMLElement>): Standing | null {
  if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return null
  // Elsewhere these keys lead away from the page.
  event.preventDefault()
  const field = event.currentTarget
  return moveTag(readText(field), caretIn(field), event.key === 'ArrowLeft' ? 'left' : 'right')
}

/** The text with a tag put in at a place, as it is. */
function withMark(text: string, at: number, mark: string) {
  return { text: text.slice(0, at) + mark + text.slice(at), caret: at + mark.length }
}

/** Puts back what stood there before and is gone, and takes out what stands more often than it may. */
function heal(typed: string, caret: number, { before, source }: { before: string; source: string }) {
  const lost = missingTags(tagsOf(before), typed).join('')
  const allowed = [...tagsOf(source), ...missingTags(tagsOf(before), source)]
  const whole = typed.slice(0, caret) + lost + typed.slice(caret)
  return { text: withoutSurplus(allowed, whole), caret }
}

/** The tags that the source has and the text has not, each a click away. */
function MissingTags({ segment, book, put }: Pick<Props, 'segment' | 'book'> & { put: (mark: string) => void }) {
  const { t } = useTranslation()
  const marks = useWords(book, segment, words => missingTags(tagsOf(segment.source), words).join(''))
  if (marks === '') return null
  return (
    <div className={classes.note}>
      {t('reviews.tags-missing')}{' '}
      {[...new Set(tagsOf(marks))].map(mark => (
        <button
          type="button"
          key={mark}
          className={classes.chipButton}
          onMouseDown={event => event.preventDefault()}
          onClick={() => put(mark)}
        >
          {chipOf(mark)}
        </button>
      ))}
    </div>
  )
}

/** Only words come in from elsewhere, and in one line, as a sentence is. */
function pasteWords(event: ClipboardEvent<HTMLDivElement>) {
  event.preventDefault()
  document.execCommand('insertText', false, event.clipboardData.getData('text/plain').replace(/\s+/g, ' '))
}
