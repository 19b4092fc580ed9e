### ملاحظات الجلسة: صفحة تدوين الملاحظات، والحقل نفسه في لوحة الإدارة.

notes-title = الملاحظات
notes-needs-scripts = تحتاج صفحة الملاحظات إلى JavaScript.
notes-now = ما يُقال الآن
notes-nobody = لا أحد يتكلم الآن
notes-open = لم تبدأ الجلسة بعد
notes-draft = لم تُفتح الجلسة بعد
notes-ended = انتهت الجلسة
notes-line = ما قيل، في سطر واحد
notes-add = تدوين
notes-note = ملاحظة
notes-noted = تم التدوين.
notes-all = جميع الملاحظات
notes-tag = الوسم
notes-tag-challenge = تحدٍّ
notes-tag-practice = ممارسة واعدة
notes-tag-follow-up = التزام للمتابعة
notes-keys = مفتاح الإدخال للتدوين، و ⁦Alt+1⁩ أو 2 أو 3 للوسم.
notes-empty = لا ملاحظات بعد
notes-empty-more = ما يُكتب هنا يُربط بالمتكلم وبالسؤال في تلك اللحظة.
notes-no-turn = بين الكلمات
notes-waiting =
    { $count ->
        [zero] لا أسطر في انتظار الإرسال
        [one] سطر واحد محفوظ على هذا الجهاز وسيُرسل
        [two] سطران محفوظان على هذا الجهاز وسيُرسلان
        [few] { $count } أسطر محفوظة على هذا الجهاز وستُرسل
        [many] { $count } سطرًا محفوظة على هذا الجهاز وستُرسل
       *[other] { $count } سطر محفوظة على هذا الجهاز وستُرسل
    }
notes-edit = تعديل
notes-drop = إزالة
notes-dropped = أُزيل السطر.
notes-save = حفظ
notes-keep = إلغاء
notes-make-action = تحويله إلى التزام
notes-action-made = أُضيف إلى قائمة الالتزامات.
notes-is-action = الالتزام { $number }
contacts-conduct = مدونة قواعد السلوك
contacts-security = الأمن
