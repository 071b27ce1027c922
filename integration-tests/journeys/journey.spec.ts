import { execFile } from "node:child_process"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { eventually, openShop, type Shop } from "../world"

const root = path.resolve(__dirname, "../..")

type Run = { code: number; stdout: string; stderr: string }
type PlacedOrder = {
  display_id: number
  key: string
  status: string
  po_number: string
  ship_to: string
  project: string
  member: string
}

/** Plays `npm run journey` in a process of its own, as a person does. */
function playJourney(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(root, "src/scripts/journey.mjs"), ...args],
      { cwd: root, env: { ...process.env, B2B_URL: "" } },
      (error, stdout, stderr) => {
        resolve({ code: Number(error?.code ?? 0), stdout, stderr })
      }
    )
  })
}

/** The seed's demo.json, with the drop folder of this very server. */
function demoFileOf(shop: Shop): string {
  const file = path.join(shop.server.dataDirectory, "journey-demo.json")
  const directory = path.join(shop.server.dataDirectory, "erp/leeds")
  const connection = { ...shop.demo.connection, directory }
  writeFileSync(file, JSON.stringify({ ...shop.demo, connection }))
  return file
}

function placedOrders(shop: Shop): Promise<PlacedOrder[]> {
  return shop.database.sql<PlacedOrder>(
    `SELECT o.display_id, t.key, t.status, h.po_number, s.code AS ship_to,
            p.code AS project, c.email AS member
     FROM b2b_order_header h
     JOIN "order" o ON o.id = h.order_id
     JOIN b2b_erp_transmission t ON t.subject_id = o.id
     JOIN b2b_ship_to s ON s.id = h.ship_to_id
     JOIN b2b_project p ON p.id = h.project_id
     JOIN customer c ON c.id = h.customer_id`
  )
}

describe("npm run journey", () => {
  let shop: Shop

  beforeAll(async () => {
    shop = await openShop("journey")
  })

  afterAll(async () => {
    await shop.close()
  })

  it("plays a buyer from signing in to the file that the ERP gets", async () => {
    const run = await playJourney(
      ...["--url", shop.server.url],
      ...["--demo", demoFileOf(shop)]
    )

    expect(run.stderr).toBe("")
    expect(run.code).toBe(0)
    expect(run.stdout).toContain("Refused: 403 b2b.ship_to.not_allowed")
    expect(run.stdout).toContain("You may not order to delivery address shpto_")

    // The file is there a moment before the outbox notes it.
    const [order] = await eventually(async () => {
      const orders = await placedOrders(shop)
      expect(orders).toEqual([
        {
          display_id: expect.any(Number) as number,
          key: `W${String(orders[0]?.display_id)}`,
          status: "delivered",
          po_number: expect.stringMatching(/^PO-\d+$/) as string,
          ship_to: expect.stringMatching(/^HV-BECK-/) as string,
          project: "J2041",
          member: "anna.reid@harrogate-vale.demo.test",
        },
      ])
      return orders
    })
    const key = order?.key ?? ""
    const file = path.join(shop.server.dataDirectory, "erp/leeds", `${key}.xml`)
    expect(run.stdout).toContain(file)
    expect(existsSync(file)).toBe(true)
    expect(readFileSync(file, "utf8")).toContain(`<cbc:ID>${key}</cbc:ID>`)
  })

  it("says in one sentence that no server runs, and fails", async () => {
    const run = await playJourney("--url", "http://localhost:1")

    expect(run.code).toBe(1)
    expect(run.stderr.trim()).toBe(
      "No server answers at http://localhost:1. Start one in another terminal with: npm start"
    )
  })
})
