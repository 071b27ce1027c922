import { toCsvPair } from "../../domain/to-csv-pair"
import { toUblOrder } from "../../domain/to-ubl-order"
import { assertTransmissionKey } from "../../domain/transmission-key"
import type {
  ErpDocument,
  ErpDriver,
  ErpDriverContext,
  SalesOrderDocument,
} from "../../types"
import { dropDocument, isDropped, type DroppedFile } from "./drop-document"
import { dropFolderOf, readFileConfig } from "./file-config"
import { toFileError } from "./file-errors"
import type { DropFolder } from "./publish-once"

/**
 * Writes each order into a folder that an ERP imports from: `<key>-header.csv`
 * and `<key>-lines.csv`, and `<key>.xml` (UBL) last, so that who waits for the
 * XML finds all three. A file appears there once, complete, and never again,
 * also when the ERP has taken it. `archive/` inside the folder is the memory of
 * that: keep it.
 */
export const fileDriver: ErpDriver = {
  identifier: "file",
  capabilities: {
    kinds: ["order"],
    verifies_by_find: true,
    line_ship_dates: true,
  },

  validateConfig(config) {
    readFileConfig(config)
  },

  async find(reference, context) {
    assertTransmissionKey(reference.key)
    return await inFolder(context, async (folder) =>
      (await isDropped(folder, reference, xmlName(reference.key)))
        ? droppedDocument(folder, reference.key)
        : null
    )
  },

  async send({ document, ...reference }, context) {
    assertTransmissionKey(reference.key)
    const files = filesOf(document)
    return await inFolder(context, async (folder) => {
      await dropDocument(folder, reference, files, context.signal)
      return droppedDocument(folder, reference.key)
    })
  },
}

async function inFolder<T>(
  context: ErpDriverContext,
  work: (folder: DropFolder) => Promise<T>
): Promise<T> {
  const folder = dropFolderOf(context)
  try {
    return await work(folder)
  } catch (error) {
    throw toFileError(error, folder.drop)
  }
}

/** In the order in which they appear. */
function filesOf(document: SalesOrderDocument): DroppedFile[] {
  const { key } = document
  const { header, lines } = toCsvPair(document)
  return [
    { name: headerName(key), content: header },
    { name: linesName(key), content: lines },
    { name: xmlName(key), content: toUblOrder(document) },
  ]
}

function droppedDocument(folder: DropFolder, key: string): ErpDocument {
  return {
    external_reference: xmlName(key),
    detail: {
      directory: folder.drop,
      files: [headerName(key), linesName(key), xmlName(key)],
    },
  }
}

const headerName = (key: string): string => `${key}-header.csv`
const linesName = (key: string): string => `${key}-lines.csv`
const xmlName = (key: string): string => `${key}.xml`
