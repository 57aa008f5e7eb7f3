import type { Cases } from './cases';

export const cases: Cases = {
	claims: [
		[ 'Thử tính lại: 27 × 16 = 432 và 432 / 12 = 36.', [ [ '432', 'formula', 'verified' ], [ '36', 'formula', 'verified' ] ] ],
		[ '780 chia cho 24 bằng 35,2.', [ [ '35,2', 'formula', 'mismatch' ] ] ],
		[ 'Tôi xem 240 bài viết, trong đó 48 bài không có nguồn (20%).', [ [ '20%', 'share', 'verified' ] ] ],
		[ 'Có 351 trên tổng số 540 đơn được duyệt, tức 56%.', [ [ '56%', 'share', 'mismatch' ] ] ],
		[ 'Trong khảo sát, 34 trong số 53 người (64,1%) nói thiếu thời gian.', [ [ '64,1%', 'share', 'rounding' ] ] ],
		[ 'Trong 18 ngày có 576 sửa đổi, trung bình 32 sửa đổi mỗi ngày.', [ [ '32', 'rate', 'verified' ] ] ],
		[ 'Chúng tôi chi 91.000 đồng cho 13 thành viên, tức 9.000 đồng mỗi thành viên.', [ [ '9.000', 'rate', 'mismatch' ] ] ],
		[ 'Số biên tập viên tăng từ 220 lên 253, tăng 15%.', [ [ '15%', 'change', 'verified' ] ] ],
		[ 'Lượt xem giảm từ 65.000 xuống 52.000, tức giảm 25%.', [ [ '25%', 'change', 'mismatch' ] ] ],
		[ 'Tỷ lệ tăng từ 24% lên 33%, tức tăng 9 điểm phần trăm.', [ [ '9', 'change', 'verified' ] ] ],
		[ 'Năm nay có 93 bài mới, gấp ba so với 31 bài năm ngoái.', [ [ 'gấp ba', 'multiple', 'verified' ] ] ],
		[ 'Số đề xuất tăng gấp đôi từ 19 lên 76.', [ [ 'gấp đôi', 'multiple', 'mismatch' ] ] ],
		[ 'Có 24 câu trả lời qua thư và 35 qua biểu mẫu, tổng cộng 59.', [ [ '59', 'sum', 'verified' ] ] ],
		[ 'Trong số 70 chỗ đã có 43 chỗ được đăng ký, còn lại 37 chỗ.', [ [ '37', 'sum', 'mismatch' ] ] ],
		[ 'Kết quả 42 ủng hộ, 14 phản đối, tức 75% ủng hộ.', [ [ '75%', 'tally', 'verified' ] ] ],
		[ 'Kết quả (38/12/6) nghĩa là 57% ủng hộ.', [ [ '57%', 'tally', 'mismatch' ] ] ],
		[ 'Hình ảnh chiếm 55%, video chiếm 28%, còn lại 27% là âm thanh.', [ [ '27%', 'partition', 'mismatch' ] ] ],
		[ 'Có 43,9% chọn có, 38,6% chọn không, 17,5% còn lại không rõ.', [ [ '17,5%', 'partition', 'verified' ] ] ],
		[ 'Hiện có 16.749 tập tin không có mô tả. Lan (thảo luận) 12:05, ngày 3 tháng 3 năm 2024 (UTC)\nBạn viết rằng có 16.479 tập tin không có mô tả. Tôi đếm được ít hơn. Minh (thảo luận) 14:10, ngày 3 tháng 3 năm 2024 (UTC)', [ [ '16.479', 'restatement', 'mismatch' ] ] ]
	],
	traps: [
		'Xem mục 2.4, chú thích 15 và trang 63; phiên bản 1.36.1 ra hôm thứ Ba.',
		'Trận đấu kết thúc với tỷ số 3-2, bắt đầu lúc 19:15 trên kênh 6.',
		'Nếu có 35 phiếu thuận và 15 phiếu chống thì tỷ lệ ủng hộ là 80%.',
		'Chúng tôi muốn 45% trong số 300 bài có hình trước cuối năm.',
		'Có 72% người đọc dùng điện thoại và 94% người đọc không đăng nhập.',
		'Từ năm 2010 đến năm 2016 có 29 tiểu sử và 10 danh sách được viết; thảo luận mở ngày 4 tháng 5.',
		'Ngưỡng là 66%, thời hạn 7 ngày và cần 15 phiếu.',
		'“Đã xong 20 trên 50 bài (60%)” không phải lời của tôi.',
		'Tôi thêm 12 chú thích và bỏ 4 chú thích, bài nay có 2.500 chữ.',
		'Cứ 100 sửa đổi thì có 3 lần lùi sửa, tức 3%.',
		'Ngân sách là 10.000 đô la, đã chi 8.500 đô la, còn 1.500 đô la (15%).',
		'Trong 24 đơn có 18 đơn được nhận, còn lại 6 đơn bị từ chối, tức 75% được nhận.',
		'Số bài tăng 20%, từ 150 lên 180, số hình tăng 50 lên 230.'
	]
};
