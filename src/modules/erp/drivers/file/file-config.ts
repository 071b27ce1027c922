import { resolve } from "node:path"
import { z } from "@medusajs/framework/zod"
import { toMedusaError } from "../../../../utils/catalogue-error"
import { erpErrors } from "../../errors"
import type { ErpDriverContext } from "../../types"
import type { DropFolder } from "./publish-once"

const fileConfig = z.strictObject({
  /** The drop folder; a relative one starts from the data directory. */
  directory: z.string().min(1),
})

export type FileConfig = z.infer<typeof fileConfig>

/** @throws MedusaError `invalid_data`, code `b2b.connection.config_invalid` */
export function readFileConfig(config: unknown): FileConfig {
  const parsed = fileConfig.safeParse(config)
  if (parsed.success) {
    return parsed.data
  }
  const problems = parsed.error.issues
    .map((issue) => `${issue.path.join(".") || "config"}: ${issue.message}`)
    .join("; ")
  throw toMedusaError(erpErrors.configInvalid("file", problems))
}

/** Staging and archive lie inside, for a rename cannot leave a file system. */
export function dropFolderOf(context: ErpDriverContext): DropFolder {
  const { directory } = readFileConfig(context.config)
  const drop = resolve(context.data_directory, directory)
  return {
    drop,
    staging: resolve(drop, ".staging"),
    archive: resolve(drop, "archive"),
  }
}
