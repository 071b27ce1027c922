import {
  driverError,
  isDriverError,
  type ErpDriverError,
} from "../driver-error"
import { codeOf, messageOf, syscallOf } from "../error-facts"
import { NameTakenError } from "./publish-once"

/** What a person has to know of each refusal of the file system. */
const SENTENCES: Record<string, (directory: string) => string> = {
  ENOENT: (directory) =>
    `The drop folder ${directory} does not exist. Mount or create it; it is not created here, lest orders go beneath a share that is not mounted.`,
  ENOTDIR: (directory) => `${directory} is not a folder.`,
  EACCES: (directory) =>
    `The shop may not write to the drop folder ${directory}. Give its user that right.`,
  EROFS: (directory) => `The drop folder ${directory} is read-only.`,
  ENOSPC: (directory) => `The disk of the drop folder ${directory} is full.`,
  EDQUOT: (directory) =>
    `The disk quota of the drop folder ${directory} is used up.`,
}

/** What a file system says when it has no hard links at all. */
const NO_HARD_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EXDEV"]

/**
 * Any failure of the file system may pass, for `find` tells exactly what is
 * published; one without hard links never will.
 */
export function toFileError(error: unknown, directory: string): ErpDriverError {
  if (isDriverError(error)) {
    return error
  }
  if (error instanceof NameTakenError) {
    return driverError(
      "business",
      `${error.message} Move it away from ${directory}, then retry.`
    )
  }
  const code = codeOf(error)
  if (code && syscallOf(error) === "link" && NO_HARD_LINKS.includes(code)) {
    return driverError(
      "auth",
      `The file system of ${directory} has no hard links (${code}), which keep an order from being written twice. Use a folder on another one.`
    )
  }
  const sentence = code ? SENTENCES[code]?.(directory) : undefined
  return driverError(
    "transient",
    sentence ??
      `Writing to the drop folder ${directory} failed: ${messageOf(error)}`,
    code ? { code } : null
  )
}
