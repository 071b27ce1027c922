import { randomUUID } from "node:crypto"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"

export const CARD = "pp_test-card_default"

type Payment = {
  id: string
  amount: string
  currency_code: string
  status: "asked" | "agreed" | "captured" | "cancelled"
}

/** Where cardholders agree to payments; see card-provider.cjs. */
export type CardBank = {
  readonly url: string
  payments(): Payment[]
  close(): Promise<void>
}

/** Opens a bank on a port of its own. `POST /pay/:id` is what the cardholder does. */
export async function openCardBank(): Promise<CardBank> {
  const payments = new Map<string, Payment>()
  const server = createServer((request, response) => {
    const answer = (status: number, body: object) => {
      response.writeHead(status, { "content-type": "application/json" })
      response.end(JSON.stringify(body))
    }
    let text = ""
    request.on("data", (part: Buffer) => {
      text += part.toString()
    })
    request.on("end", () => {
      const [, what, id = "", verb] = (request.url ?? "").split("/")
      const payment = payments.get(id)
      if (request.method === "POST" && what === "payments" && id === "") {
        const asked = JSON.parse(text) as Pick<
          Payment,
          "amount" | "currency_code"
        >
        const made: Payment = { ...asked, id: randomUUID(), status: "asked" }
        payments.set(made.id, made)
        answer(201, { id: made.id, page: `${urlOf(server)}/pay/${made.id}` })
      } else if (!payment) {
        answer(404, {})
      } else if (request.method === "POST" && what === "pay") {
        payment.status = "agreed"
        answer(200, payment)
      } else if (verb === "captured" || verb === "cancelled") {
        payment.status = verb
        answer(200, payment)
      } else {
        answer(200, payment)
      }
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve)
  })
  return {
    url: urlOf(server),
    payments: () => [...payments.values()],
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

function urlOf(server: Server): string {
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${String(port)}`
}
