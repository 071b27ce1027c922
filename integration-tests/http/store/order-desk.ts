import type { Answer, HttpClient } from "../../world"

type CoreOrder = {
  items: { id: string }[]
  fulfillments: { id: string }[]
}

async function coreOrder(clerk: HttpClient, id: string): Promise<CoreOrder> {
  const { body } = await clerk.get<{ order: CoreOrder }>(
    `/admin/orders/${id}?fields=items.*,fulfillments.id`
  )
  return body.order
}

async function done(answer: Promise<Answer<unknown>>): Promise<void> {
  const { status, body } = await answer
  expect([status, body]).toEqual([200, body])
}

/** Another quantity of its first line, by an order edit. */
export async function editOrder(
  clerk: HttpClient,
  order_id: string,
  quantity: number
): Promise<void> {
  const [item] = (await coreOrder(clerk, order_id)).items
  const base = `/admin/order-edits`
  const one = `${base}/${order_id}/items/item/${item?.id ?? ""}`
  await done(clerk.post(base, { order_id }))
  await done(clerk.post(one, { quantity }))
  await done(clerk.post(`${base}/${order_id}/request`))
  await done(clerk.post(`${base}/${order_id}/confirm`))
}

/** Sends its first line out with tracking number T-77, and says that it arrived. */
export async function shipOrder(
  clerk: HttpClient,
  id: string,
  quantity: number
): Promise<void> {
  const base = `/admin/orders/${id}/fulfillments`
  const [item] = (await coreOrder(clerk, id)).items
  const items = [{ id: item?.id, quantity }]
  await done(clerk.post(base, { items }))
  const [fulfillment] = (await coreOrder(clerk, id)).fulfillments
  const one = `${base}/${fulfillment?.id ?? ""}`
  const label = {
    tracking_number: "T-77",
    tracking_url: "https://carrier.test/T-77",
    label_url: "https://carrier.test/label",
  }
  await done(clerk.post(`${one}/shipments`, { items, labels: [label] }))
  await done(clerk.post(`${one}/mark-as-delivered`))
}

/** Takes some of its first line back into the first stock location. */
export async function takeBack(
  clerk: HttpClient,
  order_id: string,
  quantity: number
): Promise<void> {
  const [item] = (await coreOrder(clerk, order_id)).items
  const items = [{ id: item?.id, quantity }]
  const stock = await clerk.get<{ stock_locations: { id: string }[] }>(
    "/admin/stock-locations"
  )
  const opened = await clerk.post<{ return: { id: string } }>(
    "/admin/returns",
    { order_id, location_id: stock.body.stock_locations[0]?.id }
  )
  const base = `/admin/returns/${opened.body.return.id}`
  await done(clerk.post(`${base}/request-items`, { items }))
  await done(clerk.post(`${base}/request`))
  await done(clerk.post(`${base}/receive`))
  await done(clerk.post(`${base}/receive-items`, { items }))
  await done(clerk.post(`${base}/receive/confirm`))
}
