import { loadCatalogueData } from "./catalogue-data"
import { loadCompanyData } from "./company-data"

/**
 * Everything that the seed puts into the database, read and checked.
 * @throws MedusaError `invalid_data` that names the file, row and column
 */
export function loadDemoData() {
  return { ...loadCatalogueData(), ...loadCompanyData() }
}

export type DemoData = ReturnType<typeof loadDemoData>
