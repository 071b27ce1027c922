import { MedusaService } from "@medusajs/framework/utils"
import { Account } from "./models/account"
import { Application } from "./models/application"
import { Catalog } from "./models/catalog"
import { CatalogAssignment } from "./models/catalog-assignment"
import { CatalogEntry } from "./models/catalog-entry"
import { CollectionPoint } from "./models/collection-point"
import { LineReceipt } from "./models/line-receipt"
import { OrderHeader } from "./models/order-header"
import { PartNumber } from "./models/part-number"
import { PaymentTerm } from "./models/payment-term"
import { SalesOffice } from "./models/sales-office"
import { SellingUnit } from "./models/selling-unit"

/** The tables of trade. The keys are the models' names: Query calls the methods made from them. */
export const TradeTables = MedusaService({
  B2bAccount: Account,
  B2bApplication: Application,
  B2bCatalog: Catalog,
  B2bCatalogAssignment: CatalogAssignment,
  B2bCatalogEntry: CatalogEntry,
  B2bCollectionPoint: CollectionPoint,
  B2bLineReceipt: LineReceipt,
  B2bOrderHeader: OrderHeader,
  B2bPartNumber: PartNumber,
  B2bPaymentTerm: PaymentTerm,
  B2bSalesOffice: SalesOffice,
  B2bSellingUnit: SellingUnit,
})
