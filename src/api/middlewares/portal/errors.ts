import type { CatalogueError } from "../../../utils/catalogue-error"

export const portalErrors = {
  notBuilt: (command: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.portal.not_built",
    message: `The portal is not built. Run ${command}; then load this page again.`,
  }),
  fileNotFound: (): CatalogueError => ({
    type: "not_found",
    code: "b2b.portal.file_not_found",
    message:
      "The portal has no such file. After an update of the shop load the page again.",
  }),
} as const
