import { MedusaError } from "@medusajs/framework/utils"

/**
 * One entry of an error catalogue. Only these MedusaError types keep both their
 * code and their message on the way through core's error handler.
 */
export type CatalogueError = {
  type:
    "invalid_data" | "not_allowed" | "unauthorized" | "forbidden" | "not_found"
  /** `b2b.<noun>.<what>`: stable, for programs. */
  code: string
  /** What is wrong, with ids, and the way out: for people. */
  message: string
  /** Facts that a screen may want to show beside the message. */
  details?: Record<string, unknown>
}

/** The error to throw: core's handler answers it with type, code and message. */
export function toMedusaError(error: CatalogueError): MedusaError {
  return new MedusaError(error.type, error.message, error.code)
}
