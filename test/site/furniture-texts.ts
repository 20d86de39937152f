import type { Furniture } from './furniture';

export const furnitureVi: Furniture = {
  skip: 'Bỏ qua và tới nội dung',
  menu: ['Trang nhất', 'Mới nhất 24h', 'Video & Podcast', 'Rao vặt – Đặt báo', 'Liên hệ toà soạn'],
  searchHint: 'Tìm trong Bến Sông…',
  home: 'Trang chủ',
  adLabel: 'Quảng cáo',
  ads: [
    'Nệm cao su Mây Trắng giảm 40% chỉ hôm nay – đặt là có quà!',
    'Học tiếng Anh cùng cú mèo: miễn phí 7 ngày đầu tiên',
    'Vay nhanh trong 5 phút, không cần gặp mặt. Bấm để nhận tiền.',
  ],
  seeAlso: 'Xem thêm:',
  related: 'Tin liên quan',
  readMore: 'Đọc tiếp',
  share: ['Chia sẻ lên Facebook', 'Gửi qua Zalo', 'Chép đường dẫn', 'In trang này'],
  newsletter: {
    title: 'Nhận bản tin buổi sáng',
    text: 'Mỗi sáng lúc sáu giờ, năm tin đáng đọc nhất gửi thẳng vào hộp thư của bạn.',
    button: 'Đăng ký ngay',
  },
  authorBox: 'Về tác giả',
  authorBio: 'Phóng viên của Bến Sông, thích đi bộ, ghét họp, viết chậm mà chắc.',
  comments: 'Ý kiến bạn đọc',
  said: [
    { by: 'Bác Tư Ghe', text: 'Bài hay quá, mong toà soạn viết thêm phần hai cho bà con đọc.' },
    { by: 'nguoiqueduong_88', text: 'Đọc xong nhớ quê ghê, tối nay phải gọi điện về cho má.' },
    { by: 'Hạnh P.', text: 'Cho mình hỏi mua ở đâu vậy ạ? Mình ở xa, có giao tận nhà không?' },
  ],
  commentForm: 'Viết bình luận của bạn (không cần đăng nhập)',
  mostRead: 'Đọc nhiều nhất tuần',
  cookies: {
    text: 'Trang này dùng cookie để nhớ bạn là ai và bán điều đó cho 214 đối tác.',
    accept: 'Đồng ý tất cả',
  },
  sticky: 'Tải ứng dụng Bến Sông – đọc báo không quảng cáo trong 30 ngày',
  footer: [
    '© 2026 Báo Bến Sông. Giữ toàn quyền.',
    'Giấy phép số 00/GP-MẪU, cơ quan không có thật.',
    'Đường dây nóng: 0000 000 000',
  ],
  appearedFirst: 'Bài viết {title} xuất hiện đầu tiên vào ngày {site}.',
};

export const furnitureEn: Furniture = {
  skip: 'Skip to main content',
  menu: ['Front page', 'Latest stories', 'Podcasts & video', 'Puzzles and games', 'Give a gift'],
  searchHint: 'Search The Harbour Lamp…',
  home: 'Home',
  adLabel: 'Advertisement',
  ads: [
    'Socks that never get lost: buy six pairs, receive seven singles',
    'Your roof called. It wants Puddleworth & Sons. Free quote in a minute.',
    'One weird kettle: why plumbers in your area are talking about it',
  ],
  seeAlso: 'See also:',
  related: 'You may also like',
  readMore: 'Read more',
  share: ['Share on Facebook', 'Post to Mastodon', 'Copy this link', 'Email to a friend'],
  newsletter: {
    title: 'The Lamp, every Sunday',
    text: 'Join 31,000 readers who get our best long read and one good recipe by email.',
    button: 'Sign me up',
  },
  authorBox: 'About the author',
  authorBio: 'Writes for The Harbour Lamp about whatever nobody else wanted, and owns one bicycle.',
  comments: 'Join the conversation',
  said: [
    { by: 'Saltmarsh', text: 'First comment! Also, lovely piece, my grandfather did just this.' },
    { by: 'Ottoline B', text: 'I disagree with every word but I enjoyed reading all of them.' },
    {
      by: 'gull_enjoyer',
      text: 'Where are the gulls in this story? There should always be gulls.',
    },
  ],
  commentForm: 'Leave a reply (your email address will not be published)',
  mostRead: 'Most read this week',
  cookies: {
    text: 'We and our 214 partners value your privacy, which is why we store it on your device.',
    accept: 'Accept all cookies',
  },
  sticky: 'You have read 3 of your 5 free stories. Subscribe for the price of a pasty.',
  footer: [
    '© 2026 The Harbour Lamp. All rights reserved, several wrongs too.',
    'Printed nowhere, by nobody, on no paper.',
    'Complaints: care of the lighthouse',
  ],
  appearedFirst: 'The post {title} appeared first on {site}.',
};

export const furnitureWorld: Furniture = {
  ...furnitureEn,
  searchHint: 'Search Seven Quays…',
  sticky: 'Seven Quays is free to read and expensive to write. Chip in today.',
  footer: [
    '© 2026 Seven Quays. Translations by people, mistakes too.',
    'Write to us in any language you like',
  ],
  authorBio: 'Sends letters to Seven Quays from wherever the ferry stopped.',
};
