import { expect, it } from 'vitest'
import { contentScan, nextOperation, operandOf, operatorCode } from '../../scripts/pdf/content-scan.ts'

it('goes from operation to operation and cuts operands out when they are asked for', () => {
  const scan = contentScan('q /P <</MCID 0>>BDC [<0a> (x)] TJ % end')
  const found: unknown[] = []
  while (nextOperation(scan)) {
    const operands = Array.from({ length: scan.operands }, (_, index) => operandOf(scan, index))
    found.push([scan.code, scan.start, scan.end, ...operands])
  }
  expect(found).toEqual([
    [operatorCode('q'), 0, 1],
    [operatorCode('BDC'), 2, 19, '/P', '<</MCID 0>>'],
    [operatorCode('TJ'), 20, 33, '[<0a> (x)]'],
  ])
  expect(operandOf(scan, 5)).toBe('')
})

it('tells the operator from the image after it', () => {
  const scan = contentScan('BI /W 1 ID (( EI Q')
  expect([nextOperation(scan), scan.operatorAt, scan.operatorEnd, scan.end]).toEqual([true, 0, 2, 16])
  expect([nextOperation(scan), nextOperation(scan)]).toEqual([true, false])
})
