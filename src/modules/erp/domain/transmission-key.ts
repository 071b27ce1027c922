import { toMedusaError } from "../../../utils/catalogue-error"
import { erpErrors } from "../errors"

/** 20 characters is what the narrowest ERPs take as an external reference. */
const TRANSMISSION_KEY = /^[A-Z0-9][A-Z0-9-]{0,19}$/

export function isTransmissionKey(key: string): boolean {
  return TRANSMISSION_KEY.test(key)
}

/**
 * Keys become file names and SQL values of an ERP, so nothing else passes.
 * @throws MedusaError `invalid_data`, code `b2b.transmission.key_malformed`
 */
export function assertTransmissionKey(key: string): void {
  if (!isTransmissionKey(key)) {
    throw toMedusaError(erpErrors.keyMalformed(key))
  }
}
