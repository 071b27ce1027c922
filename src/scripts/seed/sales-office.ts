import { mkdir } from "node:fs/promises"
import path from "node:path"
import { dataDirectory } from "../../options"
import { ERP_MODULE, type ErpModuleService } from "../../modules/erp"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import { ensureRows, pick, type Seeding } from "./seeding"

const CONNECTION = "leeds-file"
/** Relative to the data directory, as the file driver reads it. */
const DROP_FOLDER = "erp/leeds"

/** The ERP of the demo office: it reads orders from a folder. */
export async function ensureErpConnection(seeding: Seeding) {
  const service = seeding.container.resolve<ErpModuleService>(ERP_MODULE)
  const connections = await ensureRows(seeding, {
    noun: "ERP connections",
    wanted: [CONNECTION],
    key: (code) => code,
    rowKey: (connection) => connection.code,
    find: () => service.listB2bConnections({ code: CONNECTION }),
    create: (codes) =>
      service.createB2bConnections(
        codes.map((code) => ({
          code,
          name: "Leeds ERP, drop folder",
          driver: "file",
          config: { directory: DROP_FOLDER },
        }))
      ),
  })
  const directory = path.join(dataDirectory(), DROP_FOLDER)
  // The driver creates no folders: at a merchant's it is a mounted share.
  await mkdir(directory, { recursive: true })
  return { id: pick(connections, CONNECTION).id, directory }
}

type OfficeIds = {
  regionId: string
  salesChannelId: string
  connectionId: string
}

/** The one office that sells in the demo. */
export async function ensureSalesOffice(seeding: Seeding, ids: OfficeIds) {
  const service = seeding.container.resolve<TradeModuleService>(TRADE_MODULE)
  const { office } = seeding.data
  const offices = await ensureRows(seeding, {
    noun: "sales offices",
    wanted: [office],
    key: (row) => row.code,
    rowKey: (row) => row.code,
    find: () => service.listB2bSalesOffices({ code: office.code }),
    create: (missing) =>
      service.createB2bSalesOffices(
        missing.map((row) => ({
          ...row,
          currency_code: "gbp",
          region_id: ids.regionId,
          sales_channel_id: ids.salesChannelId,
          erp_connection_id: ids.connectionId,
        }))
      ),
  })
  return pick(offices, office.code)
}

/** When an office's invoices fall due; answers the terms by code. */
export function ensurePaymentTerms(seeding: Seeding, officeId: string) {
  const service = seeding.container.resolve<TradeModuleService>(TRADE_MODULE)
  const { paymentTerms } = seeding.data
  return ensureRows(seeding, {
    noun: "payment terms",
    wanted: paymentTerms,
    key: (row) => row.code,
    rowKey: (row) => row.code,
    find: () =>
      service.listB2bPaymentTerms({
        office_id: officeId,
        code: paymentTerms.map((row) => row.code),
      }),
    create: (missing) =>
      service.createB2bPaymentTerms(
        missing.map((row) => ({ ...row, office_id: officeId }))
      ),
  })
}
