import { setTimeout as sleep } from "node:timers/promises"
import type { AdminImportAnswer } from "../../src/api/admin/b2b/imports/types"
import { openImportDesk, type ImportDesk } from "../http/admin/import-desk"
import { eventually, openShop, type Shop } from "../world"
import { residentMb } from "./resident-mb"

const ROWS = 20_000

/** What an import may add to the idle process, in MB; see docs/capabilities/imports.md. */
const MOST_MEMORY = 100

/** Enough for some parts on both sides of a kill. */
const ROWS_TO_KILL = 6000

function shipTos(prefix: string, length: number): string {
  const rows = Array.from({ length }, (_, index) => {
    const n = String(index)
    return `harrogate-vale,${prefix}-${n},Site number ${n} of a long road,active,${n} Otterwood Lane,Unit ${n},Harrogate,North Yorkshire,HG3 9QA,gb,Ian Lofthouse,07700 900111,"Forklift on site until 4 pm, report to the gatehouse"`
  })
  return [
    "company,code,name,status,address_1,address_2,city,province,postal_code,country_code,contact_name,contact_phone,delivery_instructions",
    ...rows,
    "",
  ].join("\n")
}

describe("a file of 20,000 ship-tos", () => {
  let shop: Shop
  let desk: ImportDesk

  beforeAll(async () => {
    shop = await openShop("killed_import", { own: true })
    desk = await openImportDesk(shop)
  })

  let sampler: NodeJS.Timeout | undefined

  afterEach(() => {
    clearInterval(sampler)
  })

  afterAll(() => shop.close())

  const countOf = async (prefix: string): Promise<number> => {
    const [row] = await shop.database.sql<{ count: string }>(
      "SELECT count(*) FROM b2b_ship_to WHERE code LIKE $1",
      [`${prefix}-%`]
    )
    return Number(row?.count)
  }

  it("is previewed and applied within its memory, and how long it took is printed", async () => {
    await sleep(3000)
    const idle = residentMb(shop.server.pid())
    let peak = idle
    sampler = setInterval(() => {
      peak = Math.max(peak, residentMb(shop.server.pid()))
    }, 50)
    const begun = Date.now()
    const batch = await desk.preview("ship_tos", shipTos("SPEED", ROWS))
    const previewed = Date.now()
    const previewPeak = peak
    const applied = await desk.apply(batch.id)
    const ended = Date.now()

    expect(applied).toMatchObject({
      status: "applied",
      counts: { new: ROWS, applied: ROWS },
    })
    expect(await countOf("SPEED")).toBe(ROWS)
    process.stdout.write(
      `import of ${String(ROWS)} ship-tos: preview ${String(previewed - begun)} ms, ` +
        `apply ${String(ended - previewed)} ms; memory idle ${idle.toFixed(0)} MB, ` +
        `peak ${previewPeak.toFixed(0)} and ${peak.toFixed(0)} MB, ${(peak - idle).toFixed(0)} MB above\n`
    )
    expect(peak - idle).toBeLessThan(MOST_MEMORY)
  })

  it("goes on after kill -9 in its preview and in its application, and doubles nothing", async () => {
    const { body } = await desk.upload(
      "ship_tos",
      shipTos("KILL", ROWS_TO_KILL)
    )
    const { id } = body.import
    const rowsDone = async (): Promise<number> => {
      const { body } = await desk.clerk.get<AdminImportAnswer>(
        `/admin/b2b/imports/${id}`
      )
      return body.import.rows_done
    }
    const killOnceBegun = async (): Promise<void> => {
      await eventually(
        async () => {
          expect(await rowsDone()).toBeGreaterThan(0)
        },
        { interval: 20 }
      )
      await shop.server.kill()
    }

    await killOnceBegun()
    await shop.server.restart()
    const previewed = await desk.settled(id)
    expect(previewed).toMatchObject({
      status: "previewed",
      rows_total: ROWS_TO_KILL,
      counts: { new: ROWS_TO_KILL, conflicting: 0 },
    })

    await desk.clerk.post(`/admin/b2b/imports/${id}/apply`)
    await killOnceBegun()
    const [left] = await shop.database.sql<{ status: string }>(
      "SELECT status FROM b2b_import_batch WHERE id = $1",
      [id]
    )
    expect(left?.status).toBe("applying")
    expect(await countOf("KILL")).toBeLessThan(ROWS_TO_KILL)
    // As if it had died after it wrote rows, and before it noted them.
    await shop.database.sql(
      `UPDATE b2b_import_change SET applied_at = NULL WHERE id IN (
         SELECT id FROM b2b_import_change
         WHERE batch_id = $1 AND applied_at IS NOT NULL LIMIT 300)`,
      [id]
    )
    await shop.server.restart()
    expect(await desk.settled(id)).toMatchObject({
      status: "applied",
      counts: { new: ROWS_TO_KILL, conflicting: 0, applied: ROWS_TO_KILL },
    })
    expect(await countOf("KILL")).toBe(ROWS_TO_KILL)

    expect(await desk.undo(id)).toMatchObject({
      status: "undone",
      counts: { applied: 0 },
    })
    expect(await countOf("KILL")).toBe(0)
  })
})
