import { givenApplicant } from "../http/applicants"
import { peopleDeskOf } from "../http/store/people-desk"
import { memberId, PLOT, rowOf, type Body } from "../http/store/site-cases"
import { registerOf } from "../http/store/trade-counter"
import { PEOPLE, type HttpClient, type Shop } from "../world"

/** One request, ready to be sent any number of times. */
export type Ask = [
  who: HttpClient,
  method: "POST" | "PUT" | "DELETE",
  path: string,
  body?: object,
]

/** Arranges what a request needs; `action` is the log's word for it. */
export type Undone = {
  name: string
  action: string
  given: () => Ask | Promise<Ask>
}

export const BUYER = { role_ids: ["role_buyer"] }
export const HANNAH = "hannah.sykes@harrogate-vale.demo.test"

export const row = (
  name: string,
  action: string,
  given: Undone["given"]
): Undone => ({ name, action, given })

export const store = (path: string) => `/store/b2b/${path}`
export const idOf = (path: string) => path.split("/").at(-1) ?? ""

export type UndoneDesk = Awaited<ReturnType<typeof openUndoneDesk>>

/** The people of these stories, and what they make beforehand. */
export async function openUndoneDesk(shop: Shop) {
  const desk = peopleDeskOf(shop)
  const register = registerOf(shop)
  const john = await shop.as(PEOPLE.admin)
  const anna = await shop.as(PEOPLE.anna)
  const clerk = await shop.clerk()
  const company = `/admin/b2b/companies/${await desk.companyId("harrogate-vale")}`
  const of = (email: string) => memberId(shop, email)
  let count = 0
  const fresh = (word: string) => `${word}-${String(++count)}`

  /** Makes something and answers its path. */
  async function made(
    who: HttpClient,
    path: string,
    key: string,
    body: object
  ): Promise<string> {
    const answer = await who.post<Body>(store(path), body)
    return store(`${path}/${rowOf(answer, key).id}`)
  }
  const role = () =>
    made(john, "roles", "role", {
      code: fresh("role"),
      name: "Stores",
      permissions: ["order.view"],
    })
  const invited = (email: string) =>
    made(john, "invitations", "invitation", { email, ...BUYER })
  const site = () => made(john, "ship-tos", "ship_to", PLOT)
  const job = async () =>
    made(john, "projects", "project", {
      code: fresh("JOB"),
      name: "Mill",
      ship_to_ids: [await register.shipTo("HV-OTLEY")],
    })
  const idOf = (path: string) => path.split("/").at(-1) ?? ""
  const access = async () =>
    made(john, "ship-to-accesses", "ship_to_access", {
      member_id: await of(PEOPLE.anna),
      ship_to_id: idOf(await site()),
    })
  const loanOf = async (days: number) => ({
    member_id: await of(HANNAH),
    ship_to_id: await register.shipTo("HV-RIPON"),
    ends_on: new Date(Date.now() + days * 86_400_000)
      .toISOString()
      .slice(0, 10),
  })
  const asked = () =>
    made(anna, "ship-to-requests", "ship_to_request", {
      ...PLOT,
      name: fresh("Plot"),
    })
  const applied = async () => (await givenApplicant(shop)).application.id
  const rejoin = async (email: string) => {
    await invited(email)
    const token = desk.tokenFor(email)
    return { token }
  }

  return {
    shop,
    desk,
    register,
    john,
    anna,
    clerk,
    company,
    of,
    role,
    invited,
    site,
    job,
    access,
    loanOf,
    asked,
    applied,
    rejoin,
  }
}
