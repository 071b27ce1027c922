import { defineLink, Modules } from "@medusajs/framework/utils"
import { TRADE_MODULE } from "../modules/trade"
import { linkableOf } from "../utils/linkable"

/** What a catalog lists, as compiled from its entries; nothing else writes it. */
export default defineLink(
  { linkable: linkableOf(Modules.PRODUCT, "product"), isList: true },
  { linkable: linkableOf(TRADE_MODULE, "b2bCatalog"), isList: true },
  { database: { table: "b2b_product_catalog", idPrefix: "bpcat" } }
)
