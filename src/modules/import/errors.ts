import type { CatalogueError } from "../../utils/catalogue-error"

/** What the import context refuses, each with the way out. */
export const importErrors = {
  notFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.import.not_found",
    message: `There is no import ${id}. Take an id from GET /admin/b2b/imports.`,
  }),
  cannotTransition: (move: {
    id: string
    from: string
    to: string
  }): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.import.cannot_transition",
    message: `Import ${move.id} is ${move.from} and cannot become ${move.to}. Look at it with GET /admin/b2b/imports/${move.id}; to begin again, upload the file again.`,
    details: move,
  }),
  invalidFile: (detail: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.import.invalid_file",
    message: `The file cannot be imported: ${detail}. The columns of each kind are in docs/capabilities/imports.md.`,
  }),
  exportNotFound: (kind: string, kinds: readonly string[]): CatalogueError => ({
    type: "not_found",
    code: "b2b.export.not_found",
    message: `There is no export of ${kind}. There is one of ${kinds.join(", of ")}.`,
  }),
  customerNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.customer.not_found",
    message: `There is no customer ${id}. Take an id from GET /admin/customers.`,
  }),
} as const
