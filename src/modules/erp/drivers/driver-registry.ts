import { toMedusaError } from "../../../utils/catalogue-error"
import { erpErrors } from "../errors"
import type { ErpDriver } from "../types"
import { fileDriver } from "./file/file-driver"

const BUILT_IN_DRIVERS: readonly ErpDriver[] = [fileDriver]

/** The drivers that connections can name, by identifier. */
export class DriverRegistry {
  private readonly drivers = new Map<string, ErpDriver>()

  /** @param more later ones replace a built-in of the same identifier */
  constructor(more: readonly ErpDriver[] = []) {
    for (const driver of [...BUILT_IN_DRIVERS, ...more]) {
      this.drivers.set(driver.identifier, driver)
    }
  }

  find(identifier: string): ErpDriver | undefined {
    return this.drivers.get(identifier)
  }

  /** @throws MedusaError `invalid_data`, code `b2b.connection.driver_unknown` */
  get(identifier: string): ErpDriver {
    const driver = this.drivers.get(identifier)
    if (!driver) {
      throw toMedusaError(
        erpErrors.driverUnknown(identifier, [...this.drivers.keys()])
      )
    }
    return driver
  }
}
