import type { PriceTrace } from "../../../../workflows/pricing-schedule/pricing/trace-price"

export type AdminTraceAnswer = { trace: PriceTrace }
