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
import { directionOf } from '../shell/direction-of.js'
import { caretIn, putCaret, readText, replaceText, writeText } from './editable.js'
import { highlight } from './highlight.js'
import classes from './review.module.css'
import { chipOf, missingTags, moveTag, tagsOf, withoutSurplus, withWords } from './tagged-text.js'
import type { Mark } from './text-with-tags.js'
import { useCaret } from './use-caret.js'

export type EditorHandle = {
  replace(text: string): void
  /** Puts words at the caret, or at the end where there is none. */
  insert(words: string): void
  focus(): void
}

type Props = {
  text: string
  source: string
  language: string
  label: string
  /** The words that findings mean, while the text is still the one they were found in. */
  marks: readonly Mark[]
  onChange: (text: string) => void
  handle: Ref<EditorHandle>
}

/**
 * Where a person writes a segment. Its tags are chips: they can be moved, with the mouse or with Alt and the arrows,
 * but neither be cut in two nor get lost; one that was deleted with the words around it comes back at the caret.
 *
 * @NOTE What is typed lives in the page itself, not in React: the browser keeps the caret, the undo and the input
 * methods of all languages.
 */
export function SegmentEditor({ text, source, language, label, marks, onChange, handle }: Props) {
  const field = useRef<HTMLDivElement>(null)
  // What stood here before words were put in whole; the browser's own undo knows nothing of these.
  const replaced = useRef<Standing | null>(null)
  const caret = useCaret(field)

  const set = (words: string, at = words.length, before: Standing | null = null) => {
    const element = field.current
    if (!element) return
    replaced.current = before
    writeText(element, words)
    putCaret(element, at)
    onChange(words)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: written once; from then on the field owns its text.
  useEffect(() => {
    if (field.current) begin(field.current, text)
  }, [])
  // What comes from elsewhere, such as a colleague's text, replaces what is shown; what is typed here is there already.
  useEffect(() => {
    const element = field.current
    if (element && readText(element) !== text) replaceText(element, text)
  }, [text])
  useEffect(() => (field.current ? highlight(field.current, marks) : undefined), [marks])
  useImperativeHandle(handle, () => ({
    replace: words => set(words, words.length, field.current && standingIn(field.current)),
    insert: words => putIn(words, withWords),
    focus: caret.comeBack,
  }))

  const keepTags = (event: FormEvent<HTMLDivElement>) => {
    const element = event.currentTarget
    replaced.current = null
    // While a chip is being dragged it stands nowhere for a moment.
    if ((event.nativeEvent as InputEvent).inputType === 'deleteByDrag') return
    const typed = readText(element)
    const healed = heal(typed, caretIn(element), { before: text, source })
    if (healed.text !== typed) set(healed.text, healed.caret)
    else onChange(typed)
  }

  const pressed = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Enter') event.preventDefault()
    const before = isUndo(event) ? replaced.current : null
    if (before) event.preventDefault()
    const standing = before ?? movedChip(event)
    if (standing) set(standing.text, standing.caret)
  }

  const putIn = (words: string, join: typeof withWords) => {
    const element = field.current
    if (!element) return
    const { text, caret } = join(readText(element), caretIn(element), words)
    set(text, caret)
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
      />
      <MissingTags marks={missingTags(tagsOf(source), text)} put={mark => putIn(mark, withMark)} />
    </>
  )
}

function begin(field: HTMLElement, text: string): void {
  writeText(field, text)
  field.focus({ preventScroll: true })
  putCaret(field, text.length)
}

type Standing = { text: string; caret: number }

function standingIn(field: HTMLElement): Standing {
  return { text: readText(field), caret: caretIn(field) }
}

/** The text with the chip at the caret moved by one word, if that is what the key asks for. */
function movedChip(event: KeyboardEvent<HTMLElement>): Standing | null {
  if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return null
  // Elsewhere these keys lead away from the page.
  event.preventDefault()
  const { text, caret } = standingIn(event.currentTarget)
  return moveTag(text, caret, event.key === 'ArrowLeft' ? 'left' : 'right')
}

function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'z'
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
function MissingTags({ marks, put }: { marks: readonly string[]; put: (mark: string) => void }) {
  const { t } = useTranslation()
  if (marks.length === 0) return null
  return (
    <div className={classes.note}>
      {t('reviews.tags-missing')}{' '}
      {[...new Set(marks)].map(mark => (
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
