// A card provider whose second step is at the bank, as with 3-D Secure: a session is
// authorised when the bank says that the cardholder agreed, and never by what a client
// sends. The bank is a real server, see card-bank.ts.
const {
  AbstractPaymentProvider,
  BigNumber,
  ModuleProvider,
  Modules,
} = require("@medusajs/framework/utils")

const STATUS = {
  asked: "requires_more",
  agreed: "authorized",
  captured: "captured",
  cancelled: "canceled",
}

class CardService extends AbstractPaymentProvider {
  static identifier = "test-card"

  async #bank(path, body) {
    const answer = await fetch(`${this.config.bank}${path}`, {
      method: body ? "POST" : "GET",
      headers: { "content-type": "application/json" },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!answer.ok) {
      throw new Error(`bank: ${answer.status}`)
    }
    return answer.json()
  }

  async #status(data) {
    const payment = await this.#bank(`/payments/${data.payment_id}`)
    return { data, status: STATUS[payment.status] }
  }

  async initiatePayment({ amount, currency_code }) {
    const { id, page } = await this.#bank("/payments", {
      amount: new BigNumber(amount).toString(),
      currency_code,
    })
    return { id, data: { payment_id: id, redirect_url: page } }
  }

  updatePayment(input) {
    return this.initiatePayment(input)
  }

  authorizePayment({ data }) {
    return this.#status(data)
  }

  getPaymentStatus({ data }) {
    return this.#status(data)
  }

  async capturePayment({ data }) {
    await this.#bank(`/payments/${data.payment_id}/captured`, {})
    return { data }
  }

  async cancelPayment({ data }) {
    await this.#bank(`/payments/${data.payment_id}/cancelled`, {})
    return { data }
  }

  deletePayment({ data }) {
    return Promise.resolve({ data })
  }

  refundPayment({ data }) {
    return Promise.resolve({ data })
  }

  retrievePayment({ data }) {
    return Promise.resolve({ data })
  }

  getWebhookActionAndData() {
    return Promise.resolve({ action: "not_supported" })
  }
}

module.exports = ModuleProvider(Modules.PAYMENT, { services: [CardService] })
