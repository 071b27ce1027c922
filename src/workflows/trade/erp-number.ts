type Delivered = {
  subject_id: string
  key: string
  external_reference: string | null
}

/** By which number an ERP knows the order of a delivered document. */
export function erpNumberOf({
  subject_id,
  key,
  external_reference,
}: Delivered) {
  return { order_id: subject_id, erp_number: external_reference ?? key }
}
