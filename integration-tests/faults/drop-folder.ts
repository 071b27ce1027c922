import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { create } from "xmlbuilder2"

type Node = string | Node[] | { [name: string]: Node }

/** An order as an ERP reads it from the drop folder. */
export type DroppedOrder = {
  key: string
  payable: string
  lines: { sku: string; quantity: string; net: string }[]
}

/** The text under a path of element names, or an empty one. */
function at(node: Node | undefined, ...names: string[]): string {
  for (const name of names) {
    node =
      node && typeof node === "object" && !Array.isArray(node)
        ? node[name]
        : undefined
  }
  if (node && typeof node === "object" && !Array.isArray(node)) {
    node = node["#"]
  }
  return typeof node === "string" ? node : ""
}

function readOrder(file: string): DroppedOrder {
  // UBL as our own driver writes it: objects, texts and repeated elements.
  const root = create(readFileSync(file, "utf8")).toObject() as {
    Order: Record<string, Node>
  }
  const lines = [root.Order["cac:OrderLine"] ?? []].flat()
  const item = "cac:LineItem"
  return {
    key: at(root.Order, "cbc:ID"),
    payable: at(
      root.Order,
      "cac:AnticipatedMonetaryTotal",
      "cbc:PayableAmount"
    ),
    lines: lines.map((line) => ({
      sku: at(
        line,
        item,
        "cac:Item",
        "cac:SellersItemIdentification",
        "cbc:ID"
      ),
      quantity: at(line, item, "cbc:Quantity"),
      net: at(line, item, "cbc:LineExtensionAmount"),
    })),
  }
}

/** The drop folder of the demo's connection. */
export type DropFolder = {
  /** Names of the files that an ERP would take, sorted. */
  files(): string[]
  archived(): string[]
  staged(): string[]
  order(file: string): DroppedOrder
}

export function dropFolder(directory: string): DropFolder {
  const list = (folder: string): string[] =>
    existsSync(folder)
      ? readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name }) => name)
          .sort()
      : []
  return {
    files: () => list(directory),
    archived: () => list(path.join(directory, "archive")),
    staged: () => list(path.join(directory, ".staging")),
    order: (file) => readOrder(path.join(directory, file)),
  }
}
