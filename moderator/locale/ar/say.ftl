### جمل رئيس الجلسة، بلغة الجلسة.

console-say-floor = «أعطي الكلمة الآن إلى { $name }، ثم يأتي دور { $then }.»
console-say-floor-last = «أعطي الكلمة الآن إلى { $name }.»
console-say-answer = «{ $name }، لكم الكلمة للإجابة، ثم يأتي دور { $then }.»
console-say-answer-last = «{ $name }، لكم الكلمة للإجابة.»
console-say-turn = «نعود إلى { $name } لاستئناف الكلمة التي انقطعت، ثم يأتي دور { $then }.»
console-say-turn-last = «نعود إلى { $name } لاستئناف الكلمة التي انقطعت.»
console-say-question = «نتناول السؤال { $number }، من { $name }، ثم يأتي دور { $then }.»
console-say-question-last = «نتناول السؤال { $number }، من { $name }.»
console-say-item = «ننتقل الآن إلى { $name }، ثم يأتي دور { $then }.»
console-say-item-last = «ننتقل الآن إلى { $name }.»
console-say-a-question = السؤال { $number }
console-say-anonymous = أحد المشاركين دون ذكر اسمه
console-say-the-welcome = الكلمة الترحيبية
console-say-the-opening = الكلمات الافتتاحية
console-say-the-panel = حلقة النقاش
console-say-the-debate = الحوار التفاعلي
console-say-the-final = الكلمات الختامية
console-say-the-wrap = اختتام الجلسة
console-say-rule-screens = تجدون هذه الجلسة على هواتفكم عبر الرمز المعروض على الشاشة.
console-say-rule-questions = اكتبوا أسئلتكم هناك بلغتكم، بذكر الاسم أو من دونه.
console-say-rule-floor = مدة كل كلمة من القاعة { $limit }.
console-say-rule-numbers = تعرض قائمة المتكلمين الأرقام فقط.
console-say-rule-photographs = يُرجى عدم تصوير أي شخص لم يوافق على ذلك.
