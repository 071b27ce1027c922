import {
  AbstractPaymentProvider,
  BigNumber,
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

type SessionData = { amount: string; currency_code: string }

/**
 * Payment by the account's terms: nothing is charged now, the ERP invoices.
 * A session is authorised for exactly the amount that it was opened for. Who may
 * pay so is decided by the completion guards, never here: a provider is not told
 * whose cart it serves. Capture records that the invoice was paid.
 */
export class PaymentOnAccountProvider extends AbstractPaymentProvider {
  static override identifier = "payment-on-account"

  // The base class has a protected one, and Medusa's loader must call it.
  // eslint-disable-next-line @typescript-eslint/no-useless-constructor
  constructor(
    container: Record<string, unknown>,
    options?: Record<string, unknown>
  ) {
    super(container, options)
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

  authorizePayment(
    input: AuthorizePaymentInput
  ): Promise<AuthorizePaymentOutput> {
    return Promise.resolve({
      data: input.data ?? {},
      status: PaymentSessionStatus.AUTHORIZED,
    })
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

/** Medusa passes its own session id; it serves as the provider's id too. */
function sessionId(data: Record<string, unknown> | undefined): string {
  const id = data?.session_id
  return typeof id === "string" ? id : ""
}
