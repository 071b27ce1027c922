import type {
  AdminCatalog,
  AdminCatalogAnswer,
} from "../../../src/api/admin/b2b/types"
import type { ErrorBody, HttpClient, Shop } from "../../world"
import { idByHandle } from "../../world/catalogs"

const ROOT = "/admin/b2b/catalogs"

export type CatalogDesk = ReturnType<typeof catalogDesk>

/** A clerk who makes catalogs over the admin API. */
export function catalogDesk(shop: Shop, clerk: HttpClient) {
  return {
    create: (body: object) =>
      clerk.post<AdminCatalogAnswer & ErrorBody>(ROOT, body),
    category: async (handle: string) => ({
      type: "category",
      target_id: await idByHandle(shop, "product_category", handle),
    }),
    read: async (id: string): Promise<AdminCatalog> =>
      (await clerk.get<AdminCatalogAnswer>(`${ROOT}/${id}`)).body.catalog,
  }
}

/** `soff_second`, which sells where the given office does. */
export async function givenSecondOffice(
  shop: Shop,
  office: string
): Promise<void> {
  await shop.database.sql(
    `INSERT INTO b2b_sales_office (id, code, name, legal_name, currency_code,
       region_id, sales_channel_id, address_1, city, postal_code, country_code)
     SELECT 'soff_second', 'SECOND', 'Second', 'Second Ltd', currency_code,
       region_id, sales_channel_id, address_1, city, postal_code, country_code
     FROM b2b_sales_office WHERE id = $1`,
    [office]
  )
}
