import {
  AbstractPaymentProvider,
  BigNumber,
  ContainerRegistrationKeys,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"

import type { Connection } from "../../utils/connection"

type Container = Record<string, unknown> & {
  [ContainerRegistrationKeys.PG_CONNECTION]: Connection
}

type SessionData = { amount: string; currency_code: string }

/**
 * Payment by the account's terms: nothing is charged now, the ERP invoices. Who may pay so
 * is decided by the completion guards, since a provider is not told whose cart it serves:
 * a session is authorised only where completion has set credit aside for exactly that
 * session, amount and currency. Nothing that a client sent is read. Capture records that
 * the invoice was paid.
 */
export class PaymentOnAccountProvider extends AbstractPaymentProvider {
  static override identifier = "payment-on-account"

  private readonly connection: Connection

  constructor(container: Container, options?: Record<string, unknown>) {
    super(container, options)
    this.connection = container[ContainerRegistrationKeys.PG_CONNECTION]
  }

  initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const data: SessionData = {
      amount: new BigNumber(input.amount).toString(),
      currency_code: input.currency_code,
    }
    return Promise.resolve({ id: sessionId(input.data), data })
  }

  updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const data: SessionData = {
      amount: new BigNumber(input.amount).toString(),
      currency_code: input.currency_code,
    }
    return Promise.resolve({ data })
  }

  /** Core passes the session's own id as the idempotency key. */
  async authorizePayment({
    data,
    context,
  }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const { rows } = await this.connection.raw<{ rows: object[] }>(
      `SELECT 1 FROM b2b_credit_reservation
       WHERE payment_session_id = :session AND amount > 0
         AND session_amount = CAST(:amount AS numeric)
         AND currency_code = :currency AND deleted_at IS NULL`,
      { session: context?.idempotency_key ?? "", ...opened(data) }
    )
    return {
      data: data ?? {},
      status:
        rows.length > 0
          ? PaymentSessionStatus.AUTHORIZED
          : PaymentSessionStatus.ERROR,
    }
  }

  getPaymentStatus(
    input: GetPaymentStatusInput
  ): Promise<GetPaymentStatusOutput> {
    return Promise.resolve({
      data: input.data ?? {},
      status: PaymentSessionStatus.AUTHORIZED,
    })
  }

  capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return Promise.resolve({ data: input.data ?? {} })
  }

  cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return Promise.resolve({ data: input.data ?? {} })
  }

  deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return Promise.resolve({ data: input.data ?? {} })
  }

  refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return Promise.resolve({ data: input.data ?? {} })
  }

  retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return Promise.resolve({ data: input.data ?? {} })
  }

  /** There is no outside party that could call. */
  getWebhookActionAndData(): Promise<WebhookActionResult> {
    return Promise.resolve({ action: PaymentActions.NOT_SUPPORTED })
  }
}

/** What the session was opened for, as `initiatePayment` and `updatePayment` wrote it. */
function opened(data: Record<string, unknown> | undefined) {
  const { amount, currency_code } = data ?? {}
  return {
    amount: typeof amount === "string" ? amount : "0",
    currency:
      typeof currency_code === "string" ? currency_code.toLowerCase() : "",
  }
}

/** Medusa passes its own session id; it serves as the provider's id too. */
function sessionId(data: Record<string, unknown> | undefined): string {
  const id = data?.session_id
  return typeof id === "string" ? id : ""
}
