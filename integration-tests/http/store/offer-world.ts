import {
  openShop,
  PEOPLE,
  signInAdmin,
  type HttpClient,
  type Shop,
} from "../../world"
import { offerDesk, rule, type OfferDesk, type Rule } from "./offer-desk"
import { registerOf } from "./trade-counter"

type Goods = { id: string; product_id: string }

export type OfferWorld = {
  shop: Shop
  clerk: HttpClient
  desk: OfferDesk
  /** The contractor's buyer sees everything; the joiner's catalog has no bricks. */
  anna: HttpClient
  joiner: HttpClient
  accounts: { contractor: string; joinery: string }
  office: { id: string; region_id: string; sales_channel_id: string }
  catalog: string
  /** The joinery's price group; and one of which its owner is, as a person. */
  groups: { joinery: string; person: string }
  timber: Goods
  brick: Goods
  /** A rule that makes an offer the contractor's. */
  mine: Rule
}

/** A shop whose demo offers nothing, with two accounts that see other goods. */
export async function openOfferWorld(label: string): Promise<OfferWorld> {
  const shop = await openShop(label, { env: { B2B_TEST_STATEMENTS: "yes" } })
  const token = await signInAdmin(shop.server.url, shop.demo.admin)
  const clerk = shop.stranger.with({ token })
  const only = async <Row>(sql: string, values: string[] = []) => {
    const [row] = await shop.database.sql<Row & object>(sql, values)
    if (!row) {
      throw new Error(`nothing for ${sql}`)
    }
    return row
  }
  const newGroup = async (name: string) => {
    const { body } = await clerk.post<{ customer_group: { id: string } }>(
      "/admin/customer-groups",
      { name }
    )
    return body.customer_group.id
  }
  const register = registerOf(shop)
  const contractor = await register.account("HAR0001")
  const joinery = await register.account("MAR0014")
  const groups = {
    joinery: await newGroup("Gold accounts"),
    person: await newGroup("People who like e-mail"),
  }
  await clerk.post(`/admin/b2b/accounts/${joinery}`, {
    price_group_id: groups.joinery,
  })
  const { id: tom } = await only<{ id: string }>(
    "SELECT id FROM customer WHERE email = $1",
    [PEOPLE.soleTrader]
  )
  await clerk.post(`/admin/customer-groups/${groups.person}/customers`, {
    add: [tom],
  })
  await shop.database.sql("UPDATE promotion SET status = 'draft'")
  const { id: catalog } = await only<{ id: string }>(
    "SELECT id FROM b2b_catalog"
  )
  return {
    shop,
    clerk,
    desk: offerDesk(clerk),
    anna: await shop.as(PEOPLE.anna),
    joiner: await shop.as(PEOPLE.soleTrader),
    accounts: { contractor, joinery },
    office: await only(
      "SELECT id, region_id, sales_channel_id FROM b2b_sales_office"
    ),
    catalog,
    groups,
    timber: await only<Goods>(IN_THE_CATALOG),
    brick: await only<Goods>(
      "SELECT id, product_id FROM product_variant WHERE sku = 'BRK-WHF-RED'"
    ),
    mine: rule("b2b.account_id", "in", contractor),
  }
}

const IN_THE_CATALOG = `
  SELECT v.id, v.product_id FROM product_variant v
  JOIN b2b_product_catalog l ON l.product_id = v.product_id
  JOIN product p ON p.id = v.product_id AND p.status = 'published'
  JOIN product_variant_inventory_item i ON i.variant_id = v.id
  JOIN inventory_level s ON s.inventory_item_id = i.inventory_item_id
  WHERE l.deleted_at IS NULL AND s.stocked_quantity >= 100
  ORDER BY v.sku LIMIT 1`
