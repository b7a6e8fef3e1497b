import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../api/ask.js'
import type { GlossaryComparison } from '../api/types.js'

/** What the API takes at most; a larger file would be turned away only after it was sent. */
const largest = 32 * 1_048_576

type Others = 'keep' | 'remove'
type Sent = { file: File; others: Others }

/** A file on its way into the glossary: chosen, compared with what stands there, and taken in once that is confirmed. */
export function useFileOfTerms() {
  const queries = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const [others, setOthers] = useState<Others>('keep')
  const comparing = useMutation({
    mutationFn: (sent: Sent) =>
      ask<GlossaryComparison>('POST', `/v1/glossary/comparison?others=${sent.others}`, bodyOf(sent.file)),
  })
  const importing = useMutation({
    mutationFn: async ({ file, others, etag }: Sent & { etag: string }) => {
      const path = `/v1/glossary.${isTable(file) ? 'csv' : 'tbx'}?others=${others}`
      return (await ask<GlossaryComparison>('PUT', path, { ...bodyOf(file), etag })).body
    },
    onSuccess: () => queries.invalidateQueries(),
  })
  const look = (sent: Sent) => {
    importing.reset()
    comparing.reset()
    if (sent.file.size <= largest) comparing.mutate(sent)
  }
  return {
    file,
    others,
    comparing,
    importing,
    isTooLarge: file !== null && file.size > largest,
    choose(chosen: File) {
      setFile(chosen)
      look({ file: chosen, others })
    },
    setOthers(fate: Others) {
      setOthers(fate)
      if (file) look({ file, others: fate })
    },
    lookAgain: () => file && look({ file, others }),
    confirm: () => file && comparing.data && importing.mutate({ file, others, etag: comparing.data.etag }),
    forget() {
      setFile(null)
      setOthers('keep')
      comparing.reset()
      importing.reset()
    },
  }
}

function isTable({ name }: File): boolean {
  return /\.(?:csv|tsv|txt)$/i.test(name)
}

function bodyOf(file: File) {
  return { body: file, headers: { 'content-type': isTable(file) ? 'text/csv' : 'application/x-tbx' } }
}
