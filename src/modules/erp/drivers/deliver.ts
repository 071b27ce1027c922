import { readDocument } from "../domain/read-document"
import type {
  ClaimedTransmission,
  DeliveryLimits,
  ErpDriver,
  ErpDriverContext,
  TransmissionOutcome,
} from "../types"
import { driverError, isDriverError } from "./driver-error"
import { messageOf } from "./error-facts"

/**
 * Sends one claimed transmission: asks the ERP for it, adopts it if it is
 * there, else hands it over and makes sure that it arrived. It never throws,
 * and ends in time even when the driver does not.
 */
export async function deliver(
  transmission: ClaimedTransmission,
  driverOf: (identifier: string) => ErpDriver,
  limits: DeliveryLimits
): Promise<TransmissionOutcome> {
  const signal = AbortSignal.timeout(limits.timeout_ms)
  try {
    const driver = configuredDriver(transmission, driverOf)
    const { id, code, config } = transmission.connection
    return await Promise.race([
      exchange(transmission, driver, {
        connection: { id, code },
        config,
        signal,
        data_directory: limits.data_directory,
      }),
      rejectOn(signal, limits.timeout_ms),
    ])
  } catch (error) {
    return failureOf(error)
  }
}

function configuredDriver(
  { connection, kind }: ClaimedTransmission,
  driverOf: (identifier: string) => ErpDriver
): ErpDriver {
  let driver: ErpDriver
  try {
    driver = driverOf(connection.driver)
    driver.validateConfig(connection.config)
  } catch (error) {
    // A wrong config stops every document alike, as wrong credentials do.
    throw driverError("auth", messageOf(error))
  }
  if (!driver.capabilities.kinds.includes(kind)) {
    throw driverError(
      "business",
      `The "${driver.identifier}" driver cannot send a document of the kind "${kind}".`
    )
  }
  return driver
}

async function exchange(
  transmission: ClaimedTransmission,
  driver: ErpDriver,
  context: ErpDriverContext
): Promise<TransmissionOutcome> {
  const { key, kind, payload_hash } = transmission
  const reference = { key, kind, payload_hash }
  const found = await driver.find(reference, context)
  if (found) {
    return { outcome: "adopted", ...found }
  }
  const sent = await driver.send(
    { ...reference, document: documentOf(transmission) },
    context
  )
  if (
    driver.capabilities.verifies_by_find &&
    !(await driver.find(reference, context))
  ) {
    throw driverError(
      "unknown",
      `The ERP took ${key} as ${sent.external_reference}, and then did not have it.`
    )
  }
  return { outcome: "delivered", ...sent }
}

function documentOf({ key, payload }: ClaimedTransmission) {
  const { document, problems } = readDocument(payload)
  if (problems !== null) {
    throw driverError("business", `The document is broken: ${problems}.`)
  }
  if (document.key !== key) {
    throw driverError(
      "business",
      `The document says it is ${document.key}, and it was captured as ${key}.`
    )
  }
  return document
}

function rejectOn(signal: AbortSignal, timeoutMs: number): Promise<never> {
  return new Promise((_, reject) => {
    const timeUp = () => {
      reject(
        driverError(
          "unknown",
          `The ERP did not answer within ${String(timeoutMs)} ms.`
        )
      )
    }
    signal.addEventListener("abort", timeUp, { once: true })
  })
}

/** What a driver throws without saying what it means may have worked. */
function failureOf(error: unknown): TransmissionOutcome {
  return isDriverError(error)
    ? error.outcome
    : { outcome: "unknown", message: messageOf(error), detail: null }
}
