import {
  complete,
  eventually,
  openShop,
  PEOPLE,
  readyCart,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../world"
import { peopleDeskOf } from "../http/store/people-desk"

type Id = { id: string }
type Total = {
  key: string | null
  name: string | null
  orders: number
  total: number
}

let shop: Shop
let john: HttpClient

beforeAll(async () => {
  shop = await openShop("founding", {
    b2b: { invitations: { url: "https://shop.test/join?token={token}" } },
  })
  john = await shop.as(PEOPLE.admin)
})
afterAll(() => shop.close())

async function made<T>(
  noun: string,
  path: string,
  body: object,
  by: HttpClient = john
): Promise<T> {
  const answer = await by.post<Record<string, T>>(path, body)
  expect({ path, status: answer.status, told: answer.body }).toMatchObject({
    path,
    status: 200,
  })
  return answer.body[noun] as T
}

it("a construction company runs its own account, from the invitation to the report of the job", async () => {
  const desk = peopleDeskOf(shop)
  const email = "nadia.shaw@harrogate-vale.demo.test"

  // John opens a site and a job, and invites the job's manager to that job alone.
  const site = await made<Id>("ship_to", "/store/b2b/ship-tos", {
    name: "Foundry Lane, plots 1 to 12",
    address_1: "Foundry Lane",
    city: "Ripon",
    postal_code: "HG4 1AA",
    country_code: "gb",
    contact_name: "Nadia Shaw",
  })
  const job = await made<Id>("project", "/store/b2b/projects", {
    code: "J3001",
    name: "Foundry Lane",
    ship_to_ids: [site.id],
  })
  const invitation = await made<Id>("invitation", "/store/b2b/invitations", {
    email,
    role_ids: ["role_buyer"],
    job_title: "Project manager",
    accesses: [{ project_id: job.id, amount_limit: 2000 }],
  })
  expect(invitation.id).toMatch(/^invt_/)

  // She registers by the link in the mail, and buys as herself.
  const nadia = await desk.register(email)
  const accepted = await nadia.post("/store/b2b/invitations/accept", {
    token: desk.tokenFor(email),
  })
  expect(accepted.status).toBe(200)
  const context = await nadia.get<{
    context: { account: { ship_tos: Id[]; projects: Id[] } }
  }>("/store/b2b/context")
  expect(context.body.context.account).toMatchObject({
    ship_tos: [{ id: site.id }],
    projects: [{ id: job.id }],
  })

  // Another job's site is not hers, and she is told why, and by whom to change it.
  const { body: all } = await john.get<{ ship_tos: (Id & { code: string })[] }>(
    "/store/b2b/ship-tos?limit=100"
  )
  const yard = all.ship_tos.find(({ code }) => code === "HV-YARD")
  const why = await nadia.get<{
    access: { allowed: boolean; reasons: { code: string }[] }
  }>(`/store/b2b/access?action=order.place&ship_to_id=${String(yard?.id)}`)
  expect(why.body.access.allowed).toBe(false)
  expect(why.body.access.reasons.map(({ code }) => code)).toContain(
    "b2b.ship_to.not_allowed"
  )

  // She orders for her job; what is above her limit is refused.
  const destination = { ship_to_id: site.id, project_id: job.id }
  const tooMuch = await readyCart(shop, nadia, {
    ...destination,
    quantity: 5,
  })
  await shop.database.sql(
    'UPDATE b2b_ship_to_access SET amount_limit = 1, raw_amount_limit = \'{"value": "1", "precision": 20}\' WHERE project_id = $1',
    [job.id]
  )
  const refused = await complete(nadia, tooMuch)
  expect(refused).toMatchObject({
    status: 400,
    body: { code: "b2b.ship_to.amount_limit" },
  })
  const { body: rights } = await john.get<{ ship_to_accesses: Id[] }>(
    `/store/b2b/ship-to-accesses?project_id=${job.id}`
  )
  const [right] = rights.ship_to_accesses
  await made(
    "ship_to_access",
    `/store/b2b/ship-to-accesses/${String(right?.id)}`,
    {
      amount_limit: 5000,
    }
  )
  const placed = await complete(nadia, tooMuch)
  expect(placed).toMatchObject({ status: 200, body: { type: "order" } })

  // The order is costed to the job under the one account, and John sees it there.
  await eventually(async () => {
    const report = await john.get<{ totals: Total[] }>(
      "/store/b2b/orders/totals?group_by=project"
    )
    const line = report.body.totals.find(({ key }) => key === job.id)
    expect(line).toMatchObject({
      orders: 1,
      total: placed.body.order?.total,
    })
  })

  // She leaves: nothing of hers works at her next request, and the log tells it all.
  const { body: people } = await john.get<{
    members: (Id & { customer: { email: string } })[]
  }>("/store/b2b/members?limit=100")
  const member = people.members.find(({ customer }) => customer.email === email)
  const gone = await john.delete(`/store/b2b/members/${String(member?.id)}`)
  expect(gone.status).toBe(200)
  const after = await nadia.get<ErrorBody>(`/store/carts/${tooMuch}`)
  expect(after.status).toBe(404)
  await eventually(async () => {
    const log = await john.get<{ entries: { action: string }[] }>(
      "/store/b2b/audit?limit=100"
    )
    const actions = log.body.entries.map(({ action }) => action)
    expect(actions).toEqual(
      expect.arrayContaining([
        "ship_to.created",
        "project.created",
        "invitation.created",
        "member.joined",
        "order.placed",
        "member.removed",
      ])
    )
  })
})
