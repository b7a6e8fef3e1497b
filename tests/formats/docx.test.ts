import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { docx } from '../../src/formats/docx.js'
import { docxExample } from '../../src/formats/docx-example.js'
import { inspectZip } from '../../src/formats/inspect-zip.js'

describe('reading a Word document', () => {
  test('keeps its markup', async () => {
    const { body } = await docx.read(docxExample, { headline: 'Rat tagt' })

    expect(body.blocks[0]?.content).toMatchObject([{ type: 'text' }, { tagName: 'strong' }])
    expect(body.leftOut.map(({ why }) => why)).toEqual(['repeated-headline'])
  })

  test('says so when it cannot be read', async () => {
    const { body } = await docx.read(docxExample.subarray(0, 400))

    expect(body).toEqual({
      blocks: [],
      frame: { type: 'root', children: [] },
      leftOut: [{ line: 1, text: 'docx: broken', why: 'unsupported' }],
    })
  })

  test('does not unpack an archive that grows beyond measure', async () => {
    const bomb = archive(Buffer.alloc(60 * 1024 * 1024))

    expect(inspectZip(bomb)).toBe('too-large')
    expect((await docx.read(bomb)).body.leftOut[0]?.text).toBe('docx: too-large')
  })

  test('takes no archive that states fewer entries than it has', () => {
    const lying = Buffer.from(docxExample)
    lying.writeUInt16LE(1, lying.length - 12)

    expect(inspectZip(lying)).toBe('broken')
  })
})

/** One entry that states a size of nothing. */
function archive(content: Buffer): Buffer {
  const packed = deflateRawSync(content)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46, 12)
  end.writeUInt32LE(30 + packed.length, 16)

  return Buffer.concat([local, packed, central, end])
}
